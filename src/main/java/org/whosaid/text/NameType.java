package org.whosaid.text;

/** What kind of name a token is part of, as the name finder tells. */
public enum NameType {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION
}
