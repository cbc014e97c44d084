package io.eventfamily.example.spring;

import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;

/**
 * The application as a program of its own, which creates tasks, says how many are committed, and
 * ends when the registry is empty.
 */
public final class LoadProgram {

  private static final int IN_TRANSACTION = 100;

  private LoadProgram() {}

  /** The broker, the database, a user and how many tasks; what follows is for the application. */
  public static void main(String[] args) throws Exception {
    NewTask task = new NewTask(UUID.fromString(args[2]), "Buy milk");
    int tasks = Integer.parseInt(args[3]);
    String[] further = Arrays.copyOfRange(args, 4, args.length);
    System.out.println("starts");
    try (App app = App.start(args[0], args[1], further)) {
      for (int committed = 0; committed < tasks; ) {
        int size = Math.min(IN_TRANSACTION, tasks - committed);
        app.tasks().createAll(Collections.nCopies(size, task));
        committed += size;
        System.out.println("committed " + committed);
      }
      Await.until("The registry is empty.", () -> app.outstanding() == 0);
    }
    System.out.println("published");
  }
}
