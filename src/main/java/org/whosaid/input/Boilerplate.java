package org.whosaid.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows what of a page is not its article, by the names that page makers give to things. */
final class Boilerplate {

  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "dialog",
          "menu",
          "fieldset",
          "amp-sidebar",
          "amp-ad",
          "amp-consent",
          "amp-social-share");

  private static final Set<String> AROUND_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu");

  private static final List<String> NAMED_BY =
      List.of("class", "id", "data-testid", "data-component");

  /** Names of what is never an article, however long it is. */
  private static final Pattern NEVER =
      names(
          "comments?|disqus|respond|related|recirc|recommend\\w*|newsletters?|shar(e|ing)"
              + "|advert\\w*|ads?|adslot|sponsor\\w*|cookies?|consent|gdpr|subscri\\w+|paywall"
              + "|regwall|outbrain|taboola|most-?(read|popular|viewed)|more-?(on|from|stories)"
              + "|read-?(more|next|also)|also-?read|see-?also|breadcrumbs?|navbar|navigation");

  /** Names of what seldom is, and sometimes goes around everything. */
  private static final Pattern SELDOM =
      names(
          "promos?|social|sidebar|footer|menu|nav|sign-?up|popular|trending|tags|toolbar|popup"
              + "|modal|overlay|banner|widgets?|login|register|masthead|skip|(author|about)-?(bio|box|card)"
              + "|copyright|disclaimer|legal|teasers?|carousel|visually-hidden|sr-only"
              + "|screen-reader-text|print-only|noprint|meta|byline|dateline|timestamp|credit"
              + "|pull-?quote");

  private Boilerplate() {}

  /** Whether it is not meant to be seen. */
  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Whether it is named as something that is never part of an article. */
  static boolean isNever(Element element) {
    return isNamed(element, NEVER);
  }

  /** Whether it is named as something that stands around an article. */
  static boolean isSeldom(Element element) {
    String name = element.normalName();
    if (name.equals("footer") && element.closest("blockquote") != null) {
      return false;
    }
    return AROUND.contains(name)
        || AROUND_ROLES.contains(element.attr("role"))
        || isNamed(element, SELDOM);
  }

  private static Pattern names(String names) {
    return Pattern.compile("(^|[-_ ])(" + names + ")([-_ ]|$)");
  }

  private static boolean isNamed(Element element, Pattern names) {
    return NAMED_BY.stream().anyMatch(by -> names.matcher(words(element.attr(by))).find());
  }

  /** {@code relatedStories} to {@code related-stories}. */
  private static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
