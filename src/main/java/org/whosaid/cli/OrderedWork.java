package org.whosaid.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order in which it was given.
 *
 * <p>No more than a few results wait for their turn: whoever gives work takes results as {@link
 * #isFull} tells. For one giving thread.
 */
final class OrderedWork<I, O> implements AutoCloseable {

  private final Function<I, O> work;
  private final ExecutorService threads;
  private final int capacity;
  private final Deque<Future<O>> waiting = new ArrayDeque<>();

  OrderedWork(int jobs, Function<I, O> work) {
    this.work = work;
    this.capacity = 2 * jobs;
    this.threads =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "whosaid-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  void give(I input) {
    waiting.add(threads.submit(() -> work.apply(input)));
  }

  /** Whether results should be taken before more work is given. */
  boolean isFull() {
    return waiting.size() >= capacity;
  }

  /** Waits for the next result in order; empty if no work is left. */
  Optional<O> take() throws InterruptedException {
    Future<O> next = waiting.poll();
    if (next == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(next.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("work failed", e.getCause());
    }
  }

  /** Stops the threads; work that was not taken is lost. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
