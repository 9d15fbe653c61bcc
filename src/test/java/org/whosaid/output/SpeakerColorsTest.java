package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Looks at the speakers' colours as people with each kind of colour blindness do.
 *
 * <p>Source: Machado, Oliveira, Fernandes, "A physiologically-based model for simulation of color
 * vision deficiency" (2009), severity 1.0; distances are CIE76 in L*a*b*.
 */
class SpeakerColorsTest {

  /** Two colours at this distance are told apart at a glance. */
  private static final double APART = 11;

  enum Eyes {
    USUAL("1 0 0 0 1 0 0 0 1"),
    PROTANOPE("0.1523 1.0526 -0.2049 0.1145 0.7863 0.0992 -0.0039 -0.0481 1.0520"),
    DEUTERANOPE("0.3673 0.8606 -0.2280 0.2801 0.6725 0.0474 -0.0118 0.0429 0.9689"),
    TRITANOPE("1.2555 -0.0767 -0.1788 -0.0784 0.9308 0.1476 0.0047 0.6914 0.3039");

    /** Row by row. */
    private final String matrix;

    Eyes(String matrix) {
      this.matrix = matrix;
    }

    double[] see(double[] linear) {
      String[] cells = matrix.split(" ", -1);
      double[] seen = new double[3];
      for (int i = 0; i < 9; i++) {
        seen[i / 3] += Double.parseDouble(cells[i]) * linear[i % 3];
      }
      return seen;
    }
  }

  @ParameterizedTest
  @EnumSource(Eyes.class)
  void theFirstFourSpeakersAreToldApart(Eyes eyes) throws IOException {
    List<double[]> colors = colors().subList(0, 4);
    for (int i = 0; i < colors.size(); i++) {
      for (int j = 0; j < i; j++) {
        double distance = distance(lab(eyes.see(colors.get(i))), lab(eyes.see(colors.get(j))));
        assertThat(distance).as("s%d and s%d", j, i).isGreaterThan(APART);
      }
    }
  }

  @Test
  void everyColorStandsOutFromThePaper() throws IOException {
    double paper = luminance(linear("fdfcf9"));
    for (double[] color : colors()) {
      assertThat((paper + 0.05) / (luminance(color) + 0.05)).isGreaterThan(3.0);
    }
  }

  /** The colours of view.css, as linear light. */
  private static List<double[]> colors() throws IOException {
    try (InputStream in = SpeakerColors.class.getResourceAsStream("view.css")) {
      String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile("\\.s\\d \\{ --c: #(\\w{6}); }").matcher(style);
      List<double[]> colors = new ArrayList<>();
      while (matcher.find()) {
        colors.add(linear(matcher.group(1)));
      }
      assertThat(colors).hasSize(8);
      return colors;
    }
  }

  private static double[] linear(String hex) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double luminance(double[] c) {
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private static double[] lab(double[] c) {
    double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    double y = f(luminance(c));
    double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }
}
