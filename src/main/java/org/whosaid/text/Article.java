package org.whosaid.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it came in: its text, never changed, and what is known about it.
 *
 * <pre>{@code
 * Article.of("\"We won,\" said Ann Lee.")
 * Article.builder().id("a1").published("2024-06-03").text("...").build()
 * }</pre>
 *
 * <p>Immutable. Every {@link Span} of every record made from an article points into {@link
 * #text()}.
 */
public final class Article {

  private final String id;
  private final String text;
  private final @Nullable String title;
  private final @Nullable String url;
  private final @Nullable String publisher;
  private final @Nullable String author;
  private final @Nullable String published;

  private Article(Builder builder) {
    this.id = builder.id;
    this.text = builder.text;
    this.title = builder.title;
    this.url = builder.url;
    this.publisher = builder.publisher;
    this.author = builder.author;
    this.published = builder.published;
  }

  /** An article of which nothing but the text is known; its id is {@code "article"}. */
  public static Article of(String text) {
    return builder().text(text).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The name under which the article's records are found again. */
  public String id() {
    return id;
  }

  public String text() {
    return text;
  }

  /** The title as given from outside; a headline within the text is for the parser to find. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** Who wrote the article, as its byline or metadata says. */
  public Optional<String> author() {
    return Optional.ofNullable(author);
  }

  /** The date of publication as given, ISO 8601 where the giver keeps to it. */
  public Optional<String> published() {
    return Optional.ofNullable(published);
  }

  @Override
  public String toString() {
    return "Article[" + id + ", " + text.length() + " characters]";
  }

  /** Collects the parts of an {@link Article}. Only the text is needed. */
  public static final class Builder {

    private String id = "article";
    private String text = "";
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String author;
    private @Nullable String published;

    private Builder() {}

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    public Builder publisher(@Nullable String publisher) {
      this.publisher = publisher;
      return this;
    }

    public Builder author(@Nullable String author) {
      this.author = author;
      return this;
    }

    public Builder published(@Nullable String published) {
      this.published = published;
      return this;
    }

    public Article build() {
      return new Article(this);
    }
  }
}
