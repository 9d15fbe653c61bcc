package org.whosaid.text;

/**
 * One token of a {@link Document} with all that the parser knows of it.
 *
 * @param index its place among the document's tokens, from 0
 * @param span its place in the text
 * @param form its letters as a reader sees them: {@link Document#form(int)}
 * @param lemma its dictionary form, in lower case
 * @param tag its Penn Treebank part of speech
 * @param name the kind of name it is part of
 * @param head index of the token it depends on, or -1 for the root of a sentence
 * @param relation its Universal Dependencies relation to {@code head}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String tag,
    NameType name,
    int head,
    String relation) {}
