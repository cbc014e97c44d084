package io.eventfamily.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of loopback that is kept free for a server that starts later. Until it is released,
 * connections to it are refused, and no other program is given it: a port that is merely free is
 * soon somebody else's.
 *
 * <p>A socket is bound to it that neither listens nor connects.
 */
public final class ReservedPort implements AutoCloseable {

  private final Socket socket;

  private ReservedPort(Socket socket) {
    this.socket = socket;
  }

  /**
   * Reserves a port that nobody has.
   *
   * @throws TestServerException where there is none
   */
  public static ReservedPort any() {
    return at(0);
  }

  /**
   * Reserves a port that a server had a moment ago, until the server comes back. Connections of
   * that server may still be open.
   *
   * @throws TestServerException where somebody has the port
   */
  public static ReservedPort at(int number) {
    try {
      return new ReservedPort(bind(number));
    } catch (IOException e) {
      String failed = number == 0 ? "No port can" : "The port " + number + " cannot";
      throw new TestServerException(failed + " be reserved: " + e.getMessage(), e);
    }
  }

  // The address may be used again, as servers do, in spite of connections that once were.
  private static Socket bind(int number) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** The port. */
  public int number() {
    return socket.getLocalPort();
  }

  /**
   * Releases the port to a server that binds the port after some time. Where the system lets both
   * have the port, it stays reserved until the server has started.
   */
  void giveTo(Runnable startOfServer) {
    try (this) {
      if (!canBeShared()) {
        release();
      }
      startOfServer.run();
    }
  }

  /** Whether two may have the port as long as none of them listens: Linux is like that. */
  private boolean canBeShared() {
    try (Socket second = bind(number())) {
      return second.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Lets the port go, and gives it to whoever is about to bind it. Doing so twice does no more.
   *
   * @throws TestServerException where that fails
   */
  public int release() {
    try {
      socket.close();
      return number();
    } catch (IOException e) {
      throw new TestServerException("The port " + number() + " cannot be let go.", e);
    }
  }

  /** Lets the port go where it is still held. */
  @Override
  public void close() {
    release();
  }
}
