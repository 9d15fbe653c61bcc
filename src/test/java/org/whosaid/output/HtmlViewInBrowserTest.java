package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/** Opens pages as a reader does: by mouse, by keyboard, with an article that attacks. */
class HtmlViewInBrowserTest {

  @TempDir private static Path folder;

  private static Optional<ChromeDriver> opened = Optional.empty();

  @BeforeAll
  static void openBrowser() throws IOException {
    assumeTrue(Browser.isInstalled(), Browser.HOW_TO_GET_IT);
    opened = Optional.of(Browser.open(Files.createDirectory(folder.resolve("profile"))));
  }

  @AfterAll
  static void closeBrowser() {
    opened.ifPresent(ChromeDriver::quit);
  }

  private static ChromeDriver show(Extraction... extractions) throws IOException {
    Path file = Files.createTempFile(folder, "view", ".html");
    Files.writeString(file, Written.in(OutputFormat.HTML, extractions));
    ChromeDriver browser = opened.orElseThrow();
    browser.get(file.toUri().toString());
    return browser;
  }

  private static List<String> visible(ChromeDriver browser, String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> element.getDomAttribute("data-id"))
        .toList();
  }

  private static void awaitCard(ChromeDriver browser, boolean shown) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.findElement(By.className("card")).isDisplayed() == shown);
  }

  private static void click(ChromeDriver browser, String selector) {
    browser.findElement(By.cssSelector(selector)).click();
  }

  @Test
  void aSpeakerIsPickedInThePanel() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    click(browser, "[data-speaker=s1]");
    assertThat(visible(browser, ".record")).containsExactly("q2", "q3");
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo("Showing 2 of 6 quotes.");
    assertThat(browser.findElement(By.cssSelector(".q[data-q=q2]")).getDomAttribute("class"))
        .doesNotContain("dim");
    assertThat(browser.findElement(By.cssSelector(".q[data-q=q4]")).getDomAttribute("class"))
        .contains("dim");
    click(browser, "[data-speaker=s2]");
    assertThat(visible(browser, ".record")).containsExactly("q2", "q3", "q4");
    click(browser, "[data-type=indirect]");
    assertThat(visible(browser, ".record")).containsExactly("q3");
    click(browser, ".all");
    assertThat(visible(browser, ".record")).hasSize(6);
  }

  @Test
  void whatIsUncertainIsPickedToo() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    click(browser, "[data-type=unsure]");
    assertThat(visible(browser, ".record")).containsExactly("q1", "q4");
    click(browser, "[data-speaker=none]");
    assertThat(visible(browser, ".record")).containsExactly("q1");
  }

  @Test
  void theMouseOverAQuoteShowsWhoSaidItAndWhy() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    WebElement quote = browser.findElement(By.cssSelector(".q[data-q=q2]"));
    new Actions(browser).moveToElement(quote).perform();
    awaitCard(browser, true);
    WebElement card = browser.findElement(By.className("card"));
    assertThat(card.getText())
        .contains("Mary O'Brien", "lord mayor", "98 %, sure", "subject of “said”", "Record q2");
    new Actions(browser).moveToElement(card).perform();
    awaitCard(browser, true);
    card.findElement(By.linkText("Record q2")).click();
    assertThat(browser.getCurrentUrl()).endsWith("#q2");
    new Actions(browser).moveToElement(browser.findElement(By.className("about"))).perform();
    browser.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    awaitCard(browser, false);
  }

  @Test
  void theKeyboardReachesEverything() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    press(browser, Keys.TAB);
    assertThat(browser.switchTo().activeElement().getDomAttribute("aria-label"))
        .isEqualTo("Quote 1, nobody named, direct, 41 %, uncertain");
    awaitCard(browser, true);
    press(browser, Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Record q1");
    press(browser, Keys.ESCAPE);
    awaitCard(browser, false);
    assertThat(browser.switchTo().activeElement().getDomAttribute("class")).contains("ref");
    browser.findElement(By.cssSelector("[data-speaker=s3]")).sendKeys(Keys.SPACE);
    assertThat(visible(browser, ".record")).containsExactly("q5");
  }

  private static void press(ChromeDriver browser, Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }

  @Test
  void anAttackIsShownAndNotRun() throws IOException {
    String attack =
        "“</main><script>window.pwned=1</script><img src=x onerror='window.pwned=2'>"
            + "<a href=\"javascript:window.pwned=3\">&lt;b&gt;</a>” ${1} ]]> --> \u0000\u202E";
    Extraction saying = SampleNews.saying("\"><script>window.pwned=4</script>", attack, attack);
    Article article =
        Article.builder()
            .id(saying.article().id())
            .url("javascript:window.pwned=5")
            .author(attack)
            .text(attack)
            .build();
    ChromeDriver browser =
        show(
            new Extraction(
                article,
                Optional.of(attack),
                saying.speakers(),
                saying.quotes(),
                1,
                saying.maker()));
    new Actions(browser).moveToElement(browser.findElement(By.cssSelector(".q"))).perform();
    awaitCard(browser, true);
    assertThat(browser.executeScript("return window.pwned")).isNull();
    assertThat(browser.findElement(By.cssSelector("h1")).getText())
        .contains("<script>window.pwned=1</script>");
    assertThat(browser.findElements(By.cssSelector("img"))).isEmpty();
    assertThat(browser.findElement(By.className("card")).getText())
        .contains("<script>window.pwned=1</script>");
    assertThat(browser.executeScript("return document.scripts.length")).isEqualTo(1L);
  }

  @Test
  void aPageLoadsNothingAndComplainsOfNothing() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(
            browser.executeScript(
                "const s = getComputedStyle(document.querySelector('.q.direct.s0'));"
                    + "return s.backgroundColor !== 'rgba(0, 0, 0, 0)'"))
        .as("the style is applied")
        .isEqualTo(true);
    assertThat(
            browser.executeScript(
                "return document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the window")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"light, 1200", "dark, 1200", "light, 375", "dark, 375"})
  void everybodyCanReadAndReachEverything(String scheme, int width) throws IOException {
    ChromeDriver browser = opened.orElseThrow();
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    try {
      show(SampleNews.bridge(), SampleNews.saying("b", "Bob", "“No.”"));
      assertThat(violations(browser)).isEmpty();
      show(SampleNews.bridge());
      press(browser, Keys.TAB);
      awaitCard(browser, true);
      assertThat(violations(browser)).isEmpty();
      assertThat(
              browser.executeScript(
                  "return document.documentElement.scrollWidth <= window.innerWidth"))
          .as("nothing is wider than the window")
          .isEqualTo(true);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }

  /** What axe-core objects to: the rules of WCAG 2.2 A and AA, and what is good practice. */
  private static List<String> violations(ChromeDriver browser) throws IOException {
    try (InputStream in = HtmlViewInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(found => done(found.violations.map("
                + "rule => rule.help + ': ' + rule.nodes.map(node => node.html).join(' '))))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  @Test
  void thePanelStaysBesideTheText() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge());
    browser.executeScript("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
    assertThat(
            browser.executeScript(
                "return document.querySelector('.panel').getBoundingClientRect().bottom"
                    + " <= document.querySelector('.records').getBoundingClientRect().top"))
        .isEqualTo(true);
  }

  @Test
  void anIndexLeadsToEachArticle() throws IOException {
    ChromeDriver browser = show(SampleNews.bridge(), SampleNews.saying("b", "Bob", "“No.”"));
    List<WebElement> links = browser.findElements(By.cssSelector(".index a"));
    assertThat(links).hasSize(2);
    assertThat(links.get(0).getLocation().getY())
        .isLessThan(browser.findElement(By.className("view")).getLocation().getY());
    links.get(1).click();
    assertThat(browser.getCurrentUrl()).endsWith("#a2-article");
  }
}
