package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/** Joins offices of several words to their bearers, which a chunk of the sentence would part. */
final class Offices {

  private final Document document;
  private final EntityWords words;
  private final NameCoreFinder.Found names;

  Offices(Document document, EntityWords words, NameCoreFinder.Found names) {
    this.document = document;
    this.words = words;
    this.names = names;
  }

  /** Puts an office and its bearer into one: {@code Secretary of State} and {@code Ann Lee}. */
  List<TokenRange> join(List<TokenRange> chunks) {
    List<TokenRange> joined = new ArrayList<>(chunks.size());
    for (TokenRange chunk : chunks) {
      int last = joined.size() - 1;
      if (last >= 0 && isOffice(joined.get(last), chunk)) {
        joined.set(last, joined.get(last).hull(chunk));
      } else if (last >= 1 && isOffice(joined.get(last - 1), joined.get(last).hull(chunk))) {
        TokenRange office = joined.get(last - 1).hull(chunk);
        joined.remove(last);
        joined.set(last - 1, office);
      } else {
        joined.add(chunk);
      }
    }
    return joined;
  }

  private boolean isOffice(TokenRange office, TokenRange bearer) {
    int link = office.end();
    int core = names.coreOf()[bearer.last()];
    if (bearer.begin() != link + 1
        || core < 0
        || names.cores().get(core).type() != NameType.PERSON
        || !(document.lower(link).equals("of") || document.lower(link).equals("for"))) {
      return false;
    }
    int before = names.cores().get(core).tokens().begin() - 1;
    return before >= bearer.begin()
        && document.tag(before).startsWith("NN")
        && !words.isPersonNoun(document.lemma(before))
        && !words.isTitle(PlainLetters.of(document.form(before)))
        && names.coreOf()[office.last()] < 0
        && words.isPersonNoun(document.lemma(office.last()));
  }
}
