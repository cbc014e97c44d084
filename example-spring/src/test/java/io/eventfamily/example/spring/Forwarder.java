package io.eventfamily.example.spring;

import io.eventfamily.testing.ReservedPort;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A broker's address where nobody answers until a test opens it. */
final class Forwarder implements AutoCloseable {

  private final ReservedPort port = ReservedPort.any();
  private final String target;
  private final ServerSocket server = new ServerSocket();
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Will lead to this address. */
  Forwarder(String target) throws IOException {
    this.target = target;
  }

  String address() {
    return "127.0.0.1:" + port.number();
  }

  void open() throws IOException {
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.release()));
    threads.execute(this::accept);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        sockets.add(client);
        int colon = target.lastIndexOf(':');
        Socket broker =
            new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)));
        sockets.add(broker);
        threads.execute(() -> copy(client, broker));
        threads.execute(() -> copy(broker, client));
      } catch (IOException e) {
        // Closed, or a client that gave up: the next one is welcome.
      }
    }
  }

  private static void copy(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // One of them has hung up.
    }
  }

  @Override
  public void close() throws IOException {
    port.close();
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdown();
  }
}
