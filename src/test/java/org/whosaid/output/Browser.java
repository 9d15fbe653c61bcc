package org.whosaid.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's own Chromium, without a window and without the network. */
final class Browser {

  /** What a test says that is skipped for want of it. */
  static final String HOW_TO_GET_IT =
      "no chromium and chromedriver here; on Debian: apt-get install -y chromium chromium-driver";

  /** Says at each start that it does not know the newest browser, of which nothing is needed. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  private Browser() {}

  static boolean isInstalled() {
    return find("chromium", "chromium-browser", "google-chrome").isPresent()
        && find("chromedriver").isPresent();
  }

  /** Opens the browser with an empty profile in {@code profile}. */
  static ChromeDriver open(Path profile) {
    DRIVER_LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("chromium", "chromium-browser", "google-chrome").orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--hide-scrollbars",
        "--window-size=1200,900",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    List<String> folders = List.of((path + ":/usr/bin:/usr/lib/chromium").split(":", -1));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
