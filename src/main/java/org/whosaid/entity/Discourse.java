package org.whosaid.entity;

import java.util.Arrays;

/**
 * What a reader has in mind at one point of an article: which figures were spoken of, how long ago,
 * and as what. Figures are kept in order of their last mention; a mention moves its figure to the
 * front in constant time.
 */
final class Discourse {

  /** What is remembered of a figure's last mention, of those outside quotations or those inside. */
  static final class Memory {
    int token = -1;
    int sentence = -1;
    int paragraph = -1;
    MentionKind kind = MentionKind.NAME;
    boolean subject;
    boolean modifier;

    /** Whether it stood in what somebody is reported to say. */
    boolean reported;

    /** Whether more than the name was told: a title, an apposition. */
    boolean described;
  }

  /** What is remembered of a figure. */
  static final class Trace {
    final Memory outside = new Memory();
    final Memory inside = new Memory();
    int spokeToken = -1;
    int subjectToken = -1;

    /** The last paragraph whose first subject it was. */
    int topicParagraph = -1;

    int mentions;
    int spoken;
    boolean inHeadline;

    /**
     * The last mention that counts: inside a quotation any, outside one those outside, since the
     * narrator does not hear what is quoted.
     */
    Memory last(boolean quoted) {
      if (quoted) {
        return inside.token > outside.token ? inside : outside;
      }
      return outside.token >= 0 ? outside : inside;
    }
  }

  private static final Trace BLANK = new Trace();

  private Trace[] traces = new Trace[64];
  private int[] next = new int[64];
  private int[] previous = new int[64];
  private int front = -1;
  private int lastHe = -1;
  private int lastShe = -1;
  private int lastSpeaker = -1;
  private int speakerBefore = -1;
  private int lastSubject = -1;
  private int topicParagraph = -1;

  /** What is remembered of a figure; blank for one that has not been spoken of. */
  Trace trace(int figure) {
    Trace trace = figure < traces.length ? traces[figure] : null;
    return trace == null ? BLANK : trace;
  }

  /** The figure spoken of last, or -1. */
  int front() {
    return front;
  }

  /** The figure spoken of before {@code figure}, or -1. */
  int after(int figure) {
    return next[figure];
  }

  int lastSpeaker() {
    return lastSpeaker;
  }

  int speakerBefore() {
    return speakerBefore;
  }

  int lastSubject() {
    return lastSubject;
  }

  /** The figure that the last {@code he}, or the last {@code she}, stood for; -1 if none did. */
  int lastBehind(Gender gender) {
    return gender == Gender.FEMALE ? lastShe : lastHe;
  }

  void heard(Gender gender, int figure) {
    if (gender == Gender.FEMALE) {
      lastShe = figure;
    } else if (gender == Gender.MALE) {
      lastHe = figure;
    }
  }

  /** The trace of a figure that is spoken of now: it comes to the front. */
  Trace touch(int figure) {
    grow(figure);
    if (traces[figure] == null) {
      traces[figure] = new Trace();
    } else {
      unlink(figure);
    }
    previous[figure] = -1;
    next[figure] = front;
    if (front >= 0) {
      previous[front] = figure;
    }
    front = figure;
    return traces[figure];
  }

  void spoke(int figure, int token) {
    Trace trace = traces[figure];
    trace.spokeToken = token;
    trace.spoken++;
    if (lastSpeaker != figure) {
      speakerBefore = lastSpeaker;
      lastSpeaker = figure;
    }
  }

  void wasSubject(int figure, int token, int paragraph) {
    traces[figure].subjectToken = token;
    lastSubject = figure;
    if (paragraph != topicParagraph) {
      topicParagraph = paragraph;
      traces[figure].topicParagraph = paragraph;
    }
  }

  private void unlink(int figure) {
    if (front == figure) {
      front = next[figure];
    }
    if (previous[figure] >= 0) {
      next[previous[figure]] = next[figure];
    }
    if (next[figure] >= 0) {
      previous[next[figure]] = previous[figure];
    }
  }

  private void grow(int figure) {
    if (figure >= traces.length) {
      int size = Math.max(figure + 1, traces.length * 2);
      traces = Arrays.copyOf(traces, size);
      next = Arrays.copyOf(next, size);
      previous = Arrays.copyOf(previous, size);
    }
  }
}
