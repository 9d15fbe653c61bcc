package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Gender;
import org.whosaid.entity.Mention;
import org.whosaid.entity.MentionKind;
import org.whosaid.entity.Resolution;
import org.whosaid.quote.Act;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.speech.Cue;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.Span;
import org.whosaid.text.TokenColumns;
import org.whosaid.text.TokenRange;

/**
 * A little article with its mentions and speeches, set up by words, for tests of this room. Each
 * line is a paragraph and a sentence; capitalised runs of two words are names.
 */
final class News {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|\\S");
  private static final List<String> CUES =
      List.of("said", "told", "reported", "replied", "quoting");

  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final int[] head;
  private final String[] relation;
  private final Map<TokenRange, Entity> mentions = new LinkedHashMap<>();
  private final List<TokenRange> joined = new ArrayList<>();
  private final List<TokenRange> organizations = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<ReportedSpeech> speeches = new ArrayList<>();
  private boolean isHeaded;
  private @Nullable Document document;

  private News(String text) {
    this.text = text;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    this.head = new int[words.size()];
    Arrays.fill(head, -1);
    this.relation = new String[words.size()];
    Arrays.fill(relation, "root");
  }

  /** The same with a headline for its first paragraph. */
  static News headed(String... paragraphs) {
    News news = of(paragraphs);
    news.isHeaded = true;
    return news;
  }

  static News of(String... paragraphs) {
    return new News(String.join("\n", paragraphs));
  }

  /**
   * The tokens of the first place where the words stand; what is before a {@code >} leads there.
   */
  TokenRange at(String marked) {
    int lead = marked.indexOf('>') + 1;
    String phrase = marked.substring(lead);
    int found = text.indexOf(marked.replace(">", ""));
    if (found < 0) {
      throw new IllegalArgumentException("\"" + marked + "\" is not in \"" + text + "\"");
    }
    int begin = found + Math.max(0, lead - 1);
    int first = 0;
    while (words.get(first).end() <= begin) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.get(end).begin() < begin + phrase.length()) {
      end++;
    }
    return new TokenRange(first, end);
  }

  /** Says that the last word of {@code phrase} depends on {@code governor}. */
  News depends(String phrase, String name, String governor) {
    int token = at(phrase).last();
    head[token] = at(governor).last();
    relation[token] = name;
    return this;
  }

  /** Somebody of this name, mentioned with these words. */
  News person(String name, String... phrases) {
    Entity entity =
        new Entity(
            entities.size(), name, SpeakerKind.PERSON, Optional.empty(), List.of(), Gender.UNKNOWN);
    entities.add(entity);
    for (String phrase : phrases) {
      mentions.put(at(phrase), entity);
    }
    return this;
  }

  /** An organisation of this name, mentioned with these words. */
  News organization(String name, String... phrases) {
    person(name, phrases);
    for (String phrase : phrases) {
      organizations.add(at(phrase));
    }
    return this;
  }

  /** Words that mention several at once. */
  News together(String phrase) {
    joined.add(at(phrase));
    return this;
  }

  /** Something said, in quotation marks if it stands in some. */
  News speech(String content, @Nullable String cue, @Nullable String source) {
    int begin = text.indexOf(content);
    Span span = new Span(begin, begin + content.length());
    boolean quoted = begin > 0 && text.charAt(begin - 1) == '"';
    speeches.add(
        new ReportedSpeech(
            List.of(span),
            quoted ? List.of(span) : List.of(),
            Optional.ofNullable(cue).map(this::at).map(t -> new Cue(t, t.begin())),
            Optional.ofNullable(source).map(this::at),
            Act.STATEMENT,
            0.8));
    return this;
  }

  /** Something said of which a part is verbatim. */
  News mixed(String content, String verbatim, String cue, String source) {
    int begin = text.indexOf(content);
    int inner = text.indexOf(verbatim);
    speeches.add(
        new ReportedSpeech(
            List.of(new Span(begin, begin + content.length())),
            List.of(new Span(inner, inner + verbatim.length())),
            Optional.of(new Cue(at(cue), at(cue).begin())),
            Optional.of(at(source)),
            Act.STATEMENT,
            0.8));
    return this;
  }

  List<ReportedSpeech> speeches() {
    return List.copyOf(speeches);
  }

  Entities entities() {
    List<TokenRange> places = new ArrayList<>(mentions.keySet());
    places.addAll(joined);
    places.sort((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : b.end() - a.end());
    List<Mention> all = new ArrayList<>();
    List<List<Resolution>> resolutions = new ArrayList<>();
    for (TokenRange place : places) {
      List<Integer> parts = new ArrayList<>();
      if (joined.contains(place)) {
        mentions.keySet().stream()
            .filter(place::contains)
            .sorted()
            .forEach(part -> parts.add(places.indexOf(part)));
      }
      all.add(mention(all.size(), place, parts));
      Entity entity = mentions.get(place);
      resolutions.add(entity == null ? List.of() : List.of(new Resolution(entity, 0.9)));
    }
    return new Entities(all, entities, resolutions);
  }

  private Mention mention(int index, TokenRange place, List<Integer> parts) {
    String first = words.get(place.begin()).in(text);
    MentionKind kind =
        List.of("he", "she").contains(first.toLowerCase(Locale.ROOT))
            ? MentionKind.PRONOUN
            : Character.isUpperCase(first.charAt(0)) ? MentionKind.NAME : MentionKind.NOUN;
    SpeakerKind speaker =
        organizations.contains(place) ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON;
    return new Mention(index, place, place, place.last(), kind, speaker, Gender.UNKNOWN, parts);
  }

  Document document() {
    if (document == null) {
      document = build();
    }
    return document;
  }

  private Document build() {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      int to = from;
      while (to < words.size() && words.get(to).end() <= offset + line.length()) {
        to++;
      }
      TokenRange tokens = new TokenRange(from, to);
      int index = paragraphs.size();
      sentences.add(new Sentence(index, tokens, index));
      Span span = new Span(offset, offset + line.length());
      ParagraphKind kind = isHeaded && index == 0 ? ParagraphKind.HEADLINE : ParagraphKind.BODY;
      paragraphs.add(new Paragraph(index, kind, span, tokens, index, index + 1));
      from = to;
      offset += line.length() + 1;
    }
    return new Document(Article.of(text), paragraphs, sentences, columns());
  }

  private TokenColumns columns() {
    int size = words.size();
    String[] form = words.stream().map(w -> w.in(text)).toArray(String[]::new);
    String[] lower =
        words.stream().map(w -> w.in(text).toLowerCase(Locale.ROOT)).toArray(String[]::new);
    String[] tag = new String[size];
    NameType[] name = new NameType[size];
    for (int i = 0; i < size; i++) {
      boolean isName = isNameAt(i);
      name[i] = isName ? NameType.PERSON : NameType.NONE;
      tag[i] =
          !Character.isLetter(form[i].charAt(0))
              ? form[i]
              : isName ? "NNP" : CUES.contains(lower[i]) ? "VBD" : "NN";
    }
    return new TokenColumns(
        words.stream().mapToInt(Span::begin).toArray(),
        words.stream().mapToInt(Span::end).toArray(),
        form,
        lower,
        lower,
        tag,
        name,
        new short[size],
        head,
        relation);
  }

  private boolean isNameAt(int token) {
    for (Map.Entry<TokenRange, Entity> mention : mentions.entrySet()) {
      String first = words.get(mention.getKey().begin()).in(text);
      if (mention.getKey().contains(token)
          && Character.isUpperCase(first.charAt(0))
          && !List.of("He", "She").contains(first)) {
        return true;
      }
    }
    return false;
  }

  /** The scene, with every cue of these articles known for one. */
  Scene scene() {
    Map<String, Double> rates = Map.of("said/V", 1.0, "told/V", 1.0, "reported/V", 1.0);
    return new Scene(document(), speeches, entities(), CueRates.of(rates));
  }

  /** Says that somebody said the speeches: each by the mention at the words given. */
  Lesson lesson(Answer... answers) {
    return new Lesson(document(), speeches, entities(), List.of(answers), cues());
  }

  private List<TokenRange> cues() {
    return speeches.stream().flatMap(s -> s.cue().stream()).map(Cue::tokens).toList();
  }

  /** The answer that the mention at these words says it. */
  Answer by(String phrase) {
    TokenRange place = at(phrase);
    for (Mention mention : entities().mentions()) {
      if (mention.tokens().equals(place)) {
        Set<Integer> who = Set.of(mentions.get(place).index());
        return new Answer.SaidBy(Set.of(mention.index()), who, Answer.Judge.NAME);
      }
    }
    throw new IllegalArgumentException("no mention \"" + phrase + "\"");
  }
}
