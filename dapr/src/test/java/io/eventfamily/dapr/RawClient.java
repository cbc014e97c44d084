package io.eventfamily.dapr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends what it wants, when it wants. */
public final class RawClient implements AutoCloseable {

  /** What it brings with each request. */
  public static final String TOKEN = "secret";

  private static final int TIMEOUT_MILLIS = 30_000;

  private final Socket socket;

  public RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    socket.setTcpNoDelay(true);
  }

  /** Sends the head of a {@code POST} whose body is yet to come. */
  public void head(String path, int contentLength) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\ndapr-api-token: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, TOKEN, contentLength);
    send(head.getBytes(StandardCharsets.US_ASCII), 0, -1);
  }

  /**
   * Sends a part of an array.
   *
   * @param end where it ends; -1 for the end of the array
   */
  public void send(byte[] bytes, int start, int end) throws IOException {
    socket.getOutputStream().write(bytes, start, (end < 0 ? bytes.length : end) - start);
    socket.getOutputStream().flush();
  }

  /** The first line of the answer; waits for it. */
  public String status() throws IOException {
    return String.valueOf(
        new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
            .readLine());
  }

  /** Hangs up. */
  @Override
  public void close() throws IOException {
    socket.close();
  }
}
