package io.eventfamily.testing.dapr;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Ports of 127.0.0.1 that nobody listened at a moment ago, for a program that is about to. */
final class FreePorts {

  private final List<Integer> ports;

  private FreePorts(List<Integer> ports) {
    this.ports = ports;
  }

  /** Finds so many, no two of them equal. */
  static FreePorts find(int count) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    List<ServerSocket> held = new ArrayList<>();
    try {
      List<Integer> ports = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ServerSocket socket = new ServerSocket(0, 1, loopback);
        held.add(socket);
        ports.add(socket.getLocalPort());
      }
      return new FreePorts(ports);
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }

  int get(int index) {
    return ports.get(index);
  }

  URI uri(int index) {
    return URI.create("http://127.0.0.1:" + get(index));
  }
}
