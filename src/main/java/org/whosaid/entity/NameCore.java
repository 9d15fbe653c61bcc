package org.whosaid.entity;

import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * The words of a name, without title or role: {@code Khalid Mahmood} in {@code Labour MP Khalid
 * Mahmood}.
 *
 * @param tokens the name's tokens
 * @param type the kind of name; {@link NameType#NONE} where only the capitals tell that it is one
 */
record NameCore(TokenRange tokens, NameType type) {}
