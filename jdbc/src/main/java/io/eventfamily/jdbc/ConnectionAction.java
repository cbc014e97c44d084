package io.eventfamily.jdbc;

import java.sql.Connection;

/**
 * What is done once, in the transaction in which it is remembered.
 *
 * @param <X> what it throws
 */
@FunctionalInterface
public interface ConnectionAction<X extends Exception> {

  /**
   * Does it.
   *
   * @param connection in the transaction; must not be committed, rolled back or closed
   */
  void run(Connection connection) throws X;
}
