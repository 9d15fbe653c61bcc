package org.whosaid.entity;

import java.util.List;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * A mention before its place in order is known.
 *
 * @param tokens the whole noun phrase
 * @param core the words that do the referring
 * @param head index of the token that heads it
 * @param kind how it refers
 * @param nameType what the name finder takes a name for
 * @param speakerKind what it refers to, as far as these words tell
 * @param gender gender and number, as far as these words tell
 * @param chunk the phrase without what follows its head: {@code the mayor} of {@code the mayor of
 *     Bristol}
 * @param modifier whether it only describes another noun: {@code Trump} in {@code the Trump
 *     campaign}
 * @param partHeads heads of the mentions that it joins
 */
record Draft(
    TokenRange tokens,
    TokenRange core,
    int head,
    MentionKind kind,
    NameType nameType,
    SpeakerKind speakerKind,
    Gender gender,
    TokenRange chunk,
    boolean modifier,
    List<Integer> partHeads) {

  Draft {
    partHeads = List.copyOf(partHeads);
  }

  Draft withTokens(TokenRange wider) {
    return new Draft(
        wider, core, head, kind, nameType, speakerKind, gender, chunk, modifier, partHeads);
  }
}
