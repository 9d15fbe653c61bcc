package org.whosaid.speech;

/**
 * How probably each token is part of a cue, a source, a content, or begins one; summed from the
 * probabilities of the labels. Not changed after it is filled.
 */
final class Marginals {

  final int size;
  final float[] cue;
  final float[] cueBegin;
  final float[] source;
  final float[] sourceBegin;

  /** Of the source: that its cue stands to the left. */
  final float[] sourceCueLeft;

  final float[] content;
  final float[] contentBegin;

  /** Of the content: that its cue stands to the left. */
  final float[] contentCueLeft;

  private final float[] contentSums;

  Marginals(float[] labels) {
    int count = SpeechLabels.COUNT;
    size = labels.length / count;
    cue = new float[size];
    cueBegin = new float[size];
    source = new float[size];
    sourceBegin = new float[size];
    sourceCueLeft = new float[size];
    content = new float[size];
    contentBegin = new float[size];
    contentCueLeft = new float[size];
    contentSums = new float[size + 1];
    for (int t = 0; t < size; t++) {
      int at = t * count;
      cueBegin[t] = labels[at + SpeechLabels.CUE];
      cue[t] = cueBegin[t] + labels[at + SpeechLabels.CUE + 1];
      sourceBegin[t] =
          labels[at + SpeechLabels.SOURCE_LEFT] + labels[at + SpeechLabels.SOURCE_RIGHT];
      sourceCueLeft[t] =
          labels[at + SpeechLabels.SOURCE_LEFT] + labels[at + SpeechLabels.SOURCE_LEFT + 1];
      source[t] =
          sourceCueLeft[t]
              + labels[at + SpeechLabels.SOURCE_RIGHT]
              + labels[at + SpeechLabels.SOURCE_RIGHT + 1];
      contentBegin[t] =
          labels[at + SpeechLabels.CONTENT_LEFT] + labels[at + SpeechLabels.CONTENT_RIGHT];
      contentCueLeft[t] =
          labels[at + SpeechLabels.CONTENT_LEFT] + labels[at + SpeechLabels.CONTENT_LEFT + 1];
      content[t] =
          contentCueLeft[t]
              + labels[at + SpeechLabels.CONTENT_RIGHT]
              + labels[at + SpeechLabels.CONTENT_RIGHT + 1];
      contentSums[t + 1] = contentSums[t] + content[t];
    }
  }

  /** How probably a content begins at a token. */
  float begin(int t) {
    return t >= 0 && t < size ? contentBegin[t] : 0;
  }

  /** How probably a content ends before a token. */
  float end(int t) {
    if (t <= 0 || t > size) {
      return 0;
    }
    float inside = t < size ? content[t] - contentBegin[t] : 0;
    return Math.max(0, content[t - 1] - inside);
  }

  float content(int t) {
    return t >= 0 && t < size ? content[t] : 0;
  }

  float cue(int t) {
    return t >= 0 && t < size ? cue[t] : 0;
  }

  float source(int t) {
    return t >= 0 && t < size ? source[t] : 0;
  }

  float meanContent(int begin, int end) {
    return end > begin ? (contentSums[end] - contentSums[begin]) / (end - begin) : 0;
  }

  static float highest(float[] values, int begin, int end) {
    float highest = 0;
    for (int t = begin; t < end; t++) {
      highest = Math.max(highest, values[t]);
    }
    return highest;
  }

  static float lowest(float[] values, int begin, int end) {
    float lowest = 1;
    for (int t = begin; t < end; t++) {
      lowest = Math.min(lowest, values[t]);
    }
    return lowest;
  }

  static float mean(float[] values, int begin, int end) {
    float sum = 0;
    for (int t = begin; t < end; t++) {
      sum += values[t];
    }
    return end > begin ? sum / (end - begin) : 0;
  }
}
