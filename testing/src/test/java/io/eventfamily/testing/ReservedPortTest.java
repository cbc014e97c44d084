package io.eventfamily.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReservedPortTest {

  @Test
  void refusesConnections() {
    try (ReservedPort port = ReservedPort.any()) {
      assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(port.number()));
    }
  }

  @Test
  void isGivenToNobodyWhoAsksForAnyPort() throws IOException {
    List<ServerSocket> servers = new ArrayList<>();
    try (ReservedPort port = ReservedPort.any();
        ReservedPort other = ReservedPort.any()) {
      assertThat(other.number()).isPositive().isNotEqualTo(port.number());
      for (int i = 0; i < 1000; i++) {
        ServerSocket server = listen(0);
        servers.add(server);
        assertThat(server.getLocalPort()).isNotIn(port.number(), other.number());
      }
    } finally {
      for (ServerSocket server : servers) {
        server.close();
      }
    }
  }

  @Test
  void isThereForAServerOnceItIsReleased() throws IOException {
    ReservedPort port = ReservedPort.any();

    try (ServerSocket server = listen(port.release());
        Socket client = connect(port.number())) {
      assertThat(server.getLocalPort()).isEqualTo(port.number());
      assertThat(client.isConnected()).isTrue();
    }
  }

  @Test
  void canBeReleasedTwice() {
    ReservedPort port = ReservedPort.any();
    int number = port.number();

    assertThat(port.release()).isEqualTo(number);
    assertThat(port.release()).isEqualTo(number);
    assertThatCode(port::close).doesNotThrowAnyException();
  }

  @Test
  void holdsThePortOfAServerWhoseConnectionsAreStillThere() throws IOException {
    ServerSocket server = listen(0);
    int number = server.getLocalPort();
    try (Socket open = connect(number);
        Socket accepted = server.accept()) {
      Socket closedByTheServer = connect(number);
      server.accept().close();
      closedByTheServer.close();
      server.close();

      try (ReservedPort port = ReservedPort.at(number)) {
        assertThat(port.number()).isEqualTo(number);
        assertThat(accepted.isConnected()).isTrue();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(number));
      }
      try (ServerSocket again = listen(number)) {
        assertThat(again.isBound()).isTrue();
        assertThat(open.isConnected()).isTrue();
      }
    }
  }

  @Test
  void saysThatAServerHasThePort() throws IOException {
    try (ServerSocket server = listen(0)) {
      int number = server.getLocalPort();

      assertThatExceptionOfType(TestServerException.class)
          .isThrownBy(() -> ReservedPort.at(number))
          .withMessageStartingWith("The port " + number + " cannot be reserved: ");
    }
  }

  @Test
  void isGivenToAServerThatTakesItsTime() {
    ReservedPort port = ReservedPort.any();
    AtomicInteger started = new AtomicInteger();

    port.giveTo(
        () -> {
          try (ServerSocket server = listen(port.number())) {
            started.set(server.getLocalPort());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });

    assertThat(started).hasValue(port.number());
    try (ReservedPort again = ReservedPort.at(port.number())) {
      assertThat(again.number()).isEqualTo(port.number());
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
  }

  private static Socket connect(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }
}
