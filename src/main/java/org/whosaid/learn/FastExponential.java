package org.whosaid.learn;

/** The exponential function in single precision, right to about five digits, without a call. */
final class FastExponential {

  private static final float LOG2_E = (float) 1.4426950408889634;

  // Minimax coefficients of 2^f on [0, 1).
  private static final float C1 = (float) 0.693147182;
  private static final float C2 = (float) 0.240226462;
  private static final float C3 = (float) 0.0555040957;
  private static final float C4 = (float) 0.00961813192;
  private static final float C5 = (float) 0.00133335581;
  private static final float C6 = (float) 0.000154686;

  private FastExponential() {}

  /** Returns e to the power of {@code x}; 0 far below, a very large number far above. */
  static float exp(float x) {
    float scaled = Math.max(-126f, Math.min(126f, x * LOG2_E));
    int floor = (int) scaled;
    if (floor > scaled) {
      floor--;
    }
    float f = scaled - floor;
    float power = 1f + f * (C1 + f * (C2 + f * (C3 + f * (C4 + f * (C5 + f * C6)))));
    return power * Float.intBitsToFloat((floor + 127) << 23);
  }
}
