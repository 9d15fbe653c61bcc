package org.whosaid.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What is the same on every page: head, style, script and foot.
 *
 * <p>The page tells the browser to load nothing and to run nothing but its own script, known by its
 * digest; so even a mistake in escaping could not make an article's words run.
 */
final class HtmlPage {

  private static final String STYLE = resource("view.css");
  private static final String SCRIPT = resource("view.js");

  private HtmlPage() {}

  static void begin(Html html, String title) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
    html.raw(digest(STYLE)).raw("'; script-src '").raw(digest(SCRIPT));
    html.raw("'; base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>").text(title);
    html.raw("</title>\n<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n");
    html.raw("<div class=\"page\">\n<main id=\"top\">\n");
  }

  static void end(Html html, String maker) throws IOException {
    html.raw("</main>\n<footer class=\"foot\">Made by ").text(maker);
    html.raw(". Speakers are found by a program and can be wrong.</footer>\n</div>\n<script>");
    html.raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
  }

  private static String digest(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("org/whosaid/output/" + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("org/whosaid/output/" + name, e);
    }
  }
}
