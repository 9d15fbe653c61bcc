package org.whosaid.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Document;

/**
 * What is known of an article's mentions before nouns and pronouns are resolved: the mentions, the
 * names gathered, the roles read.
 *
 * @param named the figure of each draft by name
 * @param same for each draft by noun the draft by name that the sentence says it is, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns, one row a draft
record Findings(
    Document document,
    EntityWords words,
    Syntax syntax,
    List<Draft> drafts,
    Figures figures,
    @Nullable Figure[] named,
    int[] same,
    Speaking speaking) {

  static Findings of(
      Document document, EntityWords words, Lexicon sayingVerbs, List<SpokenWords> speaking) {
    Syntax syntax = Syntax.of(document);
    NameCoreFinder.Found names = NameCoreFinder.find(document, words);
    List<Draft> drafts = MentionFinder.find(document, syntax, words, names);
    Figures figures = new Figures();
    @Nullable Figure[] named = NameGatherer.gather(document, words, drafts, figures);
    int[] same = IdentityLinks.find(document, words, syntax, drafts, named);
    readRoles(document, words, drafts, named, same);
    RoleInitials.settle(document, drafts, named);
    GenderReader.read(document, drafts, named);
    return new Findings(
        document,
        words,
        syntax,
        drafts,
        figures,
        named,
        same,
        new Speaking(document, syntax, sayingVerbs, speaking));
  }

  private static void readRoles(
      Document document,
      EntityWords words,
      List<Draft> drafts,
      @Nullable Figure[] named,
      int[] same) {
    RoleReader reader = new RoleReader(document, words);
    for (int i = 0; i < drafts.size(); i++) {
      Figure figure = named[i];
      if (figure != null) {
        reader.readName(drafts.get(i), figure);
      }
      Figure identical = same[i] >= 0 ? named[same[i]] : null;
      if (identical != null) {
        reader.readNoun(drafts.get(i), identical);
      }
    }
  }

  /** For each token the figure that a mention with this head names, people joined apart. */
  @Nullable Figure[] namedAt() {
    @Nullable Figure[] namedAt = new Figure[document.size()];
    for (int i = 0; i < drafts.size(); i++) {
      if (named[i] != null && drafts.get(i).partHeads().isEmpty()) {
        namedAt[drafts.get(i).head()] = named[i];
      }
    }
    return namedAt;
  }
}
