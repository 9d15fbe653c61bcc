package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.Answer;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldKind;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.corpus.GoldSpeaker;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Gender;
import org.whosaid.entity.Mention;
import org.whosaid.entity.MentionKind;
import org.whosaid.entity.Resolution;
import org.whosaid.quote.Act;
import org.whosaid.quote.SpeakerKind;
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

class AnswerKeyTest {

  private static final String TEXT =
      "\" We won in the end , \" said Lee of Rye . So-called \" art \" .";
  private static final Document DOCUMENT = document();
  private static final Entity LEE =
      new Entity(0, "Ann Lee", SpeakerKind.PERSON, Optional.empty(), List.of(), Gender.UNKNOWN);

  private static Document document() {
    String[] forms = TEXT.split(" ", -1);
    int size = forms.length;
    int[] begin = new int[size];
    int[] end = new int[size];
    int[] head = new int[size];
    String[] same = new String[size];
    NameType[] names = new NameType[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      begin[i] = at;
      end[i] = at + forms[i].length();
      at = end[i] + 1;
      head[i] = forms[i].equals("Rye") ? i - 2 : forms[i].equals("Lee") ? i - 1 : -1;
      same[i] = "x";
      names[i] = NameType.NONE;
    }
    TokenRange all = new TokenRange(0, size);
    return new Document(
        Article.of(TEXT),
        List.of(new Paragraph(0, ParagraphKind.BODY, new Span(0, TEXT.length()), all, 0, 1)),
        List.of(new Sentence(0, all, 0)),
        new TokenColumns(
            begin, end, forms, forms, forms, same, names, new short[size], head, same));
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Entities entities() {
    List<Mention> mentions = new ArrayList<>();
    for (String words : List.of("Lee", "Rye")) {
      TokenRange tokens = DOCUMENT.tokens(at(words));
      mentions.add(
          new Mention(
              mentions.size(),
              tokens,
              tokens,
              tokens.begin(),
              MentionKind.NAME,
              SpeakerKind.PERSON,
              Gender.UNKNOWN));
    }
    return new Entities(
        mentions, List.of(LEE), List.of(List.of(new Resolution(LEE, 1)), List.of()));
  }

  private static Answer answer(String found, boolean verbatim, List<Span> source, GoldKind kind) {
    GoldSpeaker speaker = new GoldSpeaker("a", kind, "Ann Lee", List.of());
    GoldRelation relation =
        new GoldRelation(
            "E1", source, List.of(), List.of(at("We won in the end")), Optional.of(speaker));
    GoldArticle gold = new GoldArticle("news", TEXT, List.of(relation));
    ReportedSpeech speech =
        new ReportedSpeech(
            List.of(at(found)),
            verbatim ? List.of(at(found)) : List.of(),
            Optional.empty(),
            Optional.empty(),
            Act.STATEMENT,
            0.5);
    return new AnswerKey(gold, DOCUMENT, entities(), true).answers(List.of(speech)).get(0);
  }

  @Test
  void theHeadOfTheGoldSourceSaysIt() {
    assertThat(answer("We won in the end", true, List.of(at("Lee of Rye")), GoldKind.PERSON))
        .isEqualTo(new Answer.SaidBy(Set.of(0), Set.of(0), Answer.Judge.NAME));
    assertThat(answer("We won in the end", true, List.of(at("Lee of Rye")), GoldKind.UNNAMED))
        .isEqualTo(new Answer.SaidBy(Set.of(0), Set.of(), Answer.Judge.WORDS));
  }

  @Test
  void aQuotationMostlyWithinAGoldContentIsSpeech() {
    assertThat(answer("We won", true, List.of(at("Lee")), GoldKind.PERSON))
        .isInstanceOf(Answer.SaidBy.class);
    assertThat(answer("We won", false, List.of(at("Lee")), GoldKind.PERSON))
        .isEqualTo(new Answer.Untold());
  }

  @Test
  void whatTheGoldDoesNotHoldIsNoSpeech() {
    assertThat(answer("art", true, List.of(at("Lee")), GoldKind.PERSON))
        .isEqualTo(new Answer.NoSpeech());
  }

  @Test
  void aMissingSourceMeansAnyWordsForAKnownSpeakerOrNobody() {
    assertThat(answer("We won in the end", true, List.of(), GoldKind.PERSON))
        .isEqualTo(new Answer.SaidBy(Set.of(0), Set.of(0), Answer.Judge.NAME));
    assertThat(answer("We won in the end", true, List.of(), GoldKind.NONE))
        .isEqualTo(new Answer.Unsourced());
    assertThat(answer("We won in the end", false, List.of(), GoldKind.GROUP))
        .isEqualTo(new Answer.Unsourced());
  }
}
