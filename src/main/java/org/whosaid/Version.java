package org.whosaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
public final class Version {

  private Version() {}

  /** The version: {@code 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException(
            "org/whosaid/version.properties is missing from the class path; rebuild with Maven");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("org/whosaid/version.properties: " + e.getMessage(), e);
    }
    return properties.getProperty("version");
  }
}
