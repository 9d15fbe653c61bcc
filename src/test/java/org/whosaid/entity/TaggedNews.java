package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Makes a document of a line of news without a parser: names are marked, {@code <Ann Lee>} for a
 * person, <code>{BBC}</code> for an organisation, {@code ~Kyiv~} for a place; tags come from a
 * short list and from endings; there is no syntax. A blank line ends a paragraph; the first
 * paragraph is a headline if it begins with {@code #}.
 */
final class TaggedNews {

  private static final Map<String, String> TAGS = tags();

  private static final Pattern TOKEN =
      Pattern.compile(
          "[<>{}~]|(?:[A-Z]\\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|Sr|Tex|Fla)\\.|'s|’s"
              + "|[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*|[^\\s]");

  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<NameType> names = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedNews() {}

  static Document read(String marked) {
    return new TaggedNews().document(marked);
  }

  private Document document(String marked) {
    for (String paragraph : marked.split("\n\n", -1)) {
      readParagraph(paragraph.strip());
    }
    int size = forms.size();
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    String[] lower = new String[size];
    for (Sentence sentence : sentences) {
      for (int i = sentence.tokens().begin(); i < sentence.tokens().end(); i++) {
        tags[i] = tag(i, i == sentence.tokens().begin()).intern();
        lower[i] = forms.get(i).toLowerCase(Locale.ROOT);
        lemmas[i] = lemma(lower[i], tags[i]);
        heads[i] = -1;
        relations[i] = "dep";
      }
    }
    return new Document(
        Article.of(text.toString()),
        paragraphs,
        sentences,
        new TokenColumns(
            begins.stream().mapToInt(Integer::intValue).toArray(),
            ends.stream().mapToInt(Integer::intValue).toArray(),
            forms.toArray(String[]::new),
            lower,
            lemmas,
            tags,
            names.toArray(NameType[]::new),
            new short[size],
            heads,
            relations));
  }

  private void readParagraph(String marked) {
    boolean headline = marked.startsWith("#");
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int firstToken = forms.size();
    int firstSentence = sentences.size();
    int from = text.length();
    int sentenceBegin = firstToken;
    NameType type = NameType.NONE;
    String body = headline ? marked.substring(1) : marked;
    Matcher matcher = TOKEN.matcher(body);
    int copied = 0;
    while (matcher.find()) {
      String token = matcher.group();
      text.append(body, copied, matcher.start());
      copied = matcher.end();
      switch (token) {
        case "<" -> type = NameType.PERSON;
        case "{" -> type = NameType.ORGANIZATION;
        case "~" -> type = type == NameType.LOCATION ? NameType.NONE : NameType.LOCATION;
        case ">", "}" -> type = NameType.NONE;
        default -> {
          begins.add(text.length());
          text.append(token);
          ends.add(text.length());
          forms.add(token.replace('’', '\''));
          names.add(type);
        }
      }
      boolean stop = token.equals(".") || token.equals("?");
      if ((stop && !body.startsWith("\"", copied) && !body.startsWith("”", copied))
          || ((token.equals("\"") || token.equals("”")) && endsSentence(body, copied))) {
        sentenceBegin = closeSentence(sentenceBegin);
      }
    }
    closeSentence(sentenceBegin);
    paragraphs.add(
        new Paragraph(
            paragraphs.size(),
            headline ? ParagraphKind.HEADLINE : ParagraphKind.BODY,
            new Span(from, text.length()),
            new TokenRange(firstToken, forms.size()),
            firstSentence,
            sentences.size()));
  }

  private boolean endsSentence(String body, int at) {
    String before = forms.size() > 1 ? forms.get(forms.size() - 2) : "";
    return before.equals(".") && (at == body.length() || body.startsWith(" ", at));
  }

  private int closeSentence(int begin) {
    if (forms.size() > begin) {
      sentences.add(
          new Sentence(sentences.size(), new TokenRange(begin, forms.size()), paragraphs.size()));
    }
    return forms.size();
  }

  private String tag(int token, boolean first) {
    String form = forms.get(token);
    String known = TAGS.get(form.toLowerCase(Locale.ROOT));
    if (names.get(token) != NameType.NONE && known == null) {
      return "NNP";
    }
    if (known != null) {
      return known;
    }
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return form;
    }
    if (Character.isDigit(form.charAt(0))) {
      return form.endsWith("old") ? "NN" : "CD";
    }
    if (Character.isUpperCase(form.charAt(0)) && !first) {
      return "NNP";
    }
    if (form.endsWith("ed")) {
      return "VBD";
    }
    return form.endsWith("ly") ? "RB" : form.endsWith("s") && !form.endsWith("ss") ? "NNS" : "NN";
  }

  private static String lemma(String lower, String tag) {
    return switch (lower) {
      case "said", "says" -> "say";
      case "told" -> "tell";
      case "people" -> "people";
      default ->
          tag.equals("NNS") && lower.endsWith("s")
              ? lower.substring(0, lower.length() - 1)
              : tag.equals("VBD") && lower.endsWith("ed")
                  ? lower.substring(0, lower.length() - 2)
                  : lower;
    };
  }

  private static Map<String, String> tags() {
    java.util.HashMap<String, String> tags = new java.util.HashMap<>();
    put(tags, "DT", "the a an this that these those some another all both no");
    put(tags, "PRP", "he she it they we i you him them himself herself us me");
    put(tags, "PRP$", "his her its their our my your");
    put(tags, "WP", "who whom what");
    put(tags, "WDT", "which");
    put(tags, "IN", "of for in on at by with from as about after before to than over if because");
    put(tags, "CC", "and or but");
    put(tags, "VBD", "said told was were had met won left went spoke wrote did called");
    put(tags, "VBZ", "is says has does");
    put(tags, "VB", "be say win go");
    put(tags, "MD", "will would could can");
    put(tags, "JJ", "former new senior prime chief other local republican british french");
    put(tags, "RB", "not never too");
    put(tags, "POS", "'s");
    put(tags, "NNS", "children critics officials researchers aides voters sources");
    put(tags, "NN", "news business address");
    put(tags, "VBN", "been named");
    return tags;
  }

  private static void put(Map<String, String> tags, String tag, String words) {
    for (String word : words.split(" ", -1)) {
      tags.put(word, tag);
    }
  }
}
