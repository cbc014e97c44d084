package io.eventfamily.benchmark.dapr;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * A server that answers every request with 204, as a sidecar does once the broker has the event. It
 * does as little as it can, so that what is measured is the client.
 */
final class Acknowledger implements AutoCloseable {

  private static final byte[] ANSWER = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII);

  private static final String LENGTH = "content-length:";

  private final ServerSocket socket;

  private Acknowledger(ServerSocket socket) {
    this.socket = socket;
  }

  static Acknowledger start() throws IOException {
    Acknowledger server =
        new Acknowledger(new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()));
    daemon(server::accept);
    return server;
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "acknowledger");
    thread.setDaemon(true);
    thread.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        daemon(() -> serve(connection));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream(), 1 << 16);
      OutputStream out = connection.getOutputStream();
      while (true) {
        int length = lengthOfBody(in);
        if (length < 0) {
          return;
        }
        in.skipNBytes(length);
        out.write(ANSWER);
      }
    } catch (IOException e) {
      // The client is done, and has closed the connection.
    }
  }

  /** Reads the head of a request; negative where there is no other one. */
  private static int lengthOfBody(InputStream in) throws IOException {
    int length = 0;
    StringBuilder line = new StringBuilder();
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      if (octet != '\n') {
        line.append((char) octet);
        continue;
      }
      if (line.length() == 1) {
        return length;
      }
      String header = line.toString().trim();
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()).trim());
      }
      line.setLength(0);
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
