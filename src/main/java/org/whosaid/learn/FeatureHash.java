package org.whosaid.learn;

/**
 * Names of features as numbers: the number of a template mixed with the values it looked at.
 *
 * <pre>{@code
 * FeatureHash.mix(17, document.lower(token).hashCode())      // template 17: the word itself
 * }</pre>
 *
 * <p>The same in every run: only arithmetic that Java defines, and {@link String#hashCode()}, which
 * it defines too.
 */
public final class FeatureHash {

  private FeatureHash() {}

  /** Mixes two numbers into one whose bits all depend on both. */
  public static int mix(int a, int b) {
    int h = a * 0x9E3779B1 + b;
    h ^= h >>> 15;
    h *= 0x85EBCA77;
    h ^= h >>> 13;
    h *= 0xC2B2AE3D;
    return h ^ (h >>> 16);
  }

  /** Mixes three numbers into one. */
  public static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  /** Mixes four numbers into one. */
  public static int mix(int a, int b, int c, int d) {
    return mix(mix(mix(a, b), c), d);
  }

  /** A template's value: the text, not its place in memory. */
  public static int mix(int template, String value) {
    return mix(template, value.hashCode());
  }

  /** A template's value of two texts. */
  public static int mix(int template, String one, String two) {
    return mix(mix(template, one.hashCode()), two.hashCode());
  }
}
