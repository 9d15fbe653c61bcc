package org.whosaid.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out how the bytes of a web page are to be read, as browsers do: byte-order mark, then what
 * the server told, then what the page's head tells, then UTF-8 if they are, else windows-1252.
 *
 * <p>Source: WHATWG HTML, "Determining the character encoding".
 */
final class PageCharset {

  private static final int HEAD = 4096;
  private static final int SNIFFED = 1445;

  /** Text has fewer than one binary byte among so many. */
  private static final int FEW = 50;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /**
   * The page's characters; a byte that belongs to none becomes {@code �}, as in a browser.
   *
   * @throws InputException if the bytes are no characters at all
   */
  static String decode(byte[] bytes, Optional<String> told) throws InputException {
    if (Utf8.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return text(bytes, 3, StandardCharsets.UTF_8);
    }
    if (Utf8.startsWith(bytes, 0xFE, 0xFF)) {
      return text(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (Utf8.startsWith(bytes, 0xFF, 0xFE)) {
      return text(bytes, 2, StandardCharsets.UTF_16LE);
    }
    Optional<Charset> charset = told.flatMap(PageCharset::named).or(() -> inHead(bytes));
    if (charset.isPresent()) {
      return text(bytes, 0, charset.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      if (isBinary(bytes)) {
        throw new InputException("is binary data, not a web page");
      }
      return text(bytes, 0, WESTERN);
    }
  }

  /** Source of what is binary: WHATWG MIME Sniffing, "binary data byte"; a stray one may be. */
  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    int binary = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u001B".indexOf(bytes[i]) < 0) {
        binary++;
      }
    }
    return binary * FEW > length;
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static Optional<Charset> inHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = META.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    // A head that could be read byte by byte is not UTF-16, whatever it says.
    return named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        .map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip().toUpperCase(Locale.ROOT));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
