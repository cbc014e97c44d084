package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of HTTP that answers as it is told, also in ways that a sidecar should not. */
final class ScriptedSidecar implements AutoCloseable {

  /** What to answer to a request. */
  interface Script {
    Answer answer(Request request);
  }

  /** Writes an answer, or does not. */
  interface Answer {
    /** Whether the connection stays open. */
    boolean write(OutputStream out) throws IOException, InterruptedException;
  }

  /**
   * A request as it came.
   *
   * @param number from 1
   * @param target path and query, not decoded
   * @param headers with names in lower case
   */
  record Request(
      int number, String method, String target, Map<String, String> headers, String body) {

    boolean isBulk() {
      return target.contains("/publish/bulk/");
    }

    /** Where the event's id is, in whatever form. */
    boolean names(Object id) {
      return target.contains(id.toString()) || body.contains(id.toString());
    }
  }

  private final ServerSocket server;
  private final Script script;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<Request> requests = new ArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  private ScriptedSidecar(ServerSocket server, Script script) {
    this.server = server;
    this.script = script;
  }

  static ScriptedSidecar start(Script script) {
    try {
      ServerSocket server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
      ScriptedSidecar sidecar = new ScriptedSidecar(server, script);
      sidecar.threads.execute(sidecar::accept);
      return sidecar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ScriptedSidecar always(Answer answer) {
    return start(request -> answer);
  }

  static Answer noContent() {
    return status(204, "");
  }

  static Answer status(int status, String body, String... headers) {
    return out -> {
      out.write(
          (head(status, headers) + "Content-Length: " + body.getBytes(UTF_8).length + "\r\n")
              .getBytes(ISO_8859_1));
      out.write(("\r\n" + body).getBytes(UTF_8));
      return true;
    };
  }

  static Answer error(int status, String code) {
    return status(
        status, "{\"errorCode\":\"" + code + "\",\"message\":\"as told\",\"details\":[{\"a\":1}]}");
  }

  /** Closes the connection without an answer. */
  static Answer drop() {
    return out -> false;
  }

  /** Closes the connection in the middle of the body. */
  static Answer cutOff(int status, String body) {
    return out -> {
      out.write((head(status) + "Content-Length: 1000\r\n\r\n" + body).getBytes(UTF_8));
      return false;
    };
  }

  /** Closes the connection in the middle of the headers. */
  static Answer cutOffEarly() {
    return out -> {
      out.write("HTTP/1.1 20".getBytes(ISO_8859_1));
      return false;
    };
  }

  /** Waits before it answers. */
  static Answer after(CountDownLatch latch, Answer answer) {
    return out -> {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        return false;
      }
      return answer.write(out);
    };
  }

  /** Headers, and then nothing more, but the connection stays open. */
  static Answer headersOnly(int status) {
    return out -> {
      out.write((head(status) + "Content-Length: 1000\r\n\r\n").getBytes(ISO_8859_1));
      return true;
    };
  }

  private static String head(int status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Told\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }

  SidecarAddress address() {
    return SidecarAddress.of(URI.create("http://127.0.0.1:" + server.getLocalPort()));
  }

  List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** Waits until so many have come. */
  void awaitRequests(int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    synchronized (requests) {
      while (requests.size() < count) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(requests.size() + " of " + count + " requests have come.");
        }
        requests.wait(left);
      }
    }
  }

  int connections() {
    return connections.get();
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        sockets.add(socket);
        if (server.isClosed()) {
          // Whoever closed it may have looked for sockets before.
          socket.close();
        }
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean isOpen = true;
      while (isOpen) {
        Request request = read(in);
        if (request == null) {
          return;
        }
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        synchronized (requests) {
          requests.add(request);
          requests.notifyAll();
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
          isOpen = script.answer(request).write(answer);
        } finally {
          // Before the client has the answer, and can send the next request.
          atOnce.decrementAndGet();
        }
        socket.getOutputStream().write(answer.toByteArray());
      }
    } catch (IOException e) {
      // The client has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(socket);
    }
  }

  private Request read(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    String[] parts = first.split(" ");
    return new Request(
        numbers.incrementAndGet(), parts[0], parts[1], headers, new String(body, UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
      threads.shutdownNow();
      if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The server still runs.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
