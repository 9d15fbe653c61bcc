package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.quote.Act;
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
 * Made-up news of a few words, tagged by a word list, with its reported speech marked: {@code
 * [content]}, {@code {cue}}, {@code <source>}. A line is a paragraph.
 */
final class SmallNews {

  private static final Pattern TOKEN = Pattern.compile("\\w+|''|``|[^\\w\\s]");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("said", "VBD"),
          Map.entry("denied", "VBD"),
          Map.entry("wants", "VBZ"),
          Map.entry("walked", "VBD"),
          Map.entry("closed", "VBD"),
          Map.entry("opened", "VBD"),
          Map.entry("that", "IN"),
          Map.entry("to", "TO"),
          Map.entry("the", "DT"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("we", "PRP"));

  private SmallNews() {}

  /** An example from marked text; the brackets are taken out. */
  static SpeechExample example(String marked, Optional<Act> act) {
    StringBuilder text = new StringBuilder();
    List<Span> contents = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Span> sources = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> begin = text.length();
        case ']' -> contents.add(new Span(begin, text.length()));
        case '}' -> cues.add(new Span(begin, text.length()));
        case '>' -> sources.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    Document document = document(text.toString());
    List<GoldSpeech> gold = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      gold.add(
          new GoldSpeech(
              List.of(document.tokens(contents.get(i))),
              List.of(document.tokens(cues.get(i))),
              List.of(document.tokens(sources.get(i))),
              act));
    }
    return new SpeechExample(document, gold, true);
  }

  /** Articles to learn from, of one statement each among sentences that report nothing. */
  static List<SpeechExample> articles(int count) {
    Random random = new Random(3);
    String[] names = {"Lee", "Doe", "Park", "Hill", "Moore", "Stone", "Wood", "Ford"};
    String[] said = {"we won", "they lost it", "the bridge is safe", "we open the school"};
    List<SpeechExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = names[random.nextInt(names.length)];
      String words = said[random.nextInt(said.length)];
      String plain = "The bridge closed. " + names[random.nextInt(names.length)] + " walked home.";
      switch (random.nextInt(4)) {
        case 0 ->
            examples.add(
                example("[\"" + words + ",\"] {said} <" + name + ">. " + plain, statement()));
        case 1 ->
            examples.add(
                example(plain + " <" + name + "> {said} [that " + words + "].", statement()));
        case 2 ->
            examples.add(
                example(
                    plain + " <" + name + "> {wants} [to open the school].",
                    Optional.of(Act.ATTITUDE)));
        default -> examples.add(example(plain + " The \"Big\" bridge opened.", statement()));
      }
    }
    return examples;
  }

  private static Optional<Act> statement() {
    return Optional.of(Act.STATEMENT);
  }

  static Document document(String text) {
    return document(text, ParagraphKind.BODY);
  }

  /** A document whose first line is of a kind. */
  static Document document(String text, ParagraphKind first) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int firstToken = tokens.size();
      int firstSentence = sentences.size();
      int begin = tokens.size();
      Matcher matcher = TOKEN.matcher(line);
      while (matcher.find()) {
        tokens.add(new Span(at + matcher.start(), at + matcher.end()));
        if (matcher.group().equals(".")) {
          sentences.add(
              new Sentence(
                  sentences.size(), new TokenRange(begin, tokens.size()), paragraphs.size()));
          begin = tokens.size();
        }
      }
      if (tokens.size() > begin) {
        sentences.add(
            new Sentence(
                sentences.size(), new TokenRange(begin, tokens.size()), paragraphs.size()));
      }
      if (tokens.size() > firstToken) {
        paragraphs.add(
            new Paragraph(
                paragraphs.size(),
                paragraphs.isEmpty() ? first : ParagraphKind.BODY,
                new Span(at, at + line.length()),
                new TokenRange(firstToken, tokens.size()),
                firstSentence,
                sentences.size()));
      }
      at += line.length() + 1;
    }
    return new Document(Article.of(text), paragraphs, sentences, columns(text, tokens));
  }

  private static TokenColumns columns(String text, List<Span> tokens) {
    int size = tokens.size();
    int[] heads = new int[size];
    Arrays.fill(heads, -1);
    String[] forms = tokens.stream().map(span -> span.in(text)).toArray(String[]::new);
    String[] lower =
        Arrays.stream(forms).map(f -> f.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    String[] relations = new String[size];
    Arrays.fill(relations, "dep");
    NameType[] names = new NameType[size];
    Arrays.fill(names, NameType.NONE);
    return new TokenColumns(
        tokens.stream().mapToInt(Span::begin).toArray(),
        tokens.stream().mapToInt(Span::end).toArray(),
        forms,
        lower,
        lower,
        Arrays.stream(forms).map(SmallNews::tag).toArray(String[]::new),
        names,
        new short[size],
        heads,
        relations);
  }

  private static String tag(String form) {
    String known = TAGS.get(form.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    char first = form.charAt(0);
    if (!Character.isLetter(first)) {
      return first == '"' ? "''" : first == ',' ? "," : ".";
    }
    return Character.isUpperCase(first) ? "NNP" : "NN";
  }
}
