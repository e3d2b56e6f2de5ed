// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between a client and a server that says everything again. */
class TcpProxyTest {
  private ServerSocket echo;
  private TcpProxy proxy;

  @BeforeEach
  void open() throws IOException {
    echo = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    thread(this::answer);
    proxy = new TcpProxy(echo.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    proxy.close();
    echo.close();
  }

  private void answer() {
    try {
      while (true) {
        var socket = echo.accept();
        thread(() -> repeat(socket));
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  private static void repeat(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      // cut, as some tests want
    }
  }

  private static void thread(Runnable work) {
    var thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private Socket client() throws IOException {
    var client = new Socket("127.0.0.1", proxy.port());
    client.setSoTimeout(5_000);
    return client;
  }

  private static void say(Socket client, byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }

  private static String hear(Socket client, int bytes) throws IOException {
    return new String(client.getInputStream().readNBytes(bytes), UTF_8);
  }

  @Test
  void bytesGoBothWays() throws IOException {
    try (var client = client()) {
      say(client, "abc".getBytes(UTF_8));

      assertEquals("abc", hear(client, 3));
    }
  }

  @Test
  void aDelayCountsEachWay() throws IOException {
    proxy.delay(Duration.ofMillis(60));
    try (var client = client()) {
      long begin = System.nanoTime();
      say(client, "abc".getBytes(UTF_8));

      assertEquals("abc", hear(client, 3));
      assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(120));
    }
  }

  @Test
  void silenceLeavesTheSocketOpen() throws IOException {
    try (var client = client()) {
      say(client, "a".getBytes(UTF_8));
      hear(client, 1);
      proxy.fallSilent();
      say(client, "b".getBytes(UTF_8));
      client.setSoTimeout(200);

      assertTrue(isSilent(client));
      assertFalse(proxy.longestUnanswered().isZero());
      proxy.speak();
      assertEquals(-1, client.getInputStream().read());
    }
  }

  private static boolean isSilent(Socket client) throws IOException {
    try {
      return client.getInputStream().read() > Byte.MAX_VALUE;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  @Test
  void answersAreCutAfterSoManyBytes() throws IOException {
    proxy.cutAfter(4);
    try (var client = client()) {
      say(client, "abcdef".getBytes(UTF_8));

      assertEquals("abcd", hear(client, 6));
    }
    try (var client = client()) {
      say(client, "abcdef".getBytes(UTF_8));

      assertEquals("abcdef", hear(client, 6));
    }
  }

  @Test
  void theAnswerToTheCommitOfOneTransactionIsCut() throws IOException {
    var cut = proxy.cutAtCommit("insert into publication", CommitCut.Moment.AFTER);
    try (var other = client();
        var client = client()) {
      byte[] harmless = bytes(startup(), simple("BEGIN"), simple("SELECT 1"), simple("COMMIT"));
      byte[] begun =
          bytes(
              startup(),
              parse("S_1", "COMMIT"),
              simple("BEGIN"),
              simple("INSERT INTO PUBLICATION VALUES (1)"));
      say(other, harmless);
      assertEquals(harmless.length, hear(other, harmless.length).length());
      say(client, begun);
      assertEquals(begun.length, hear(client, begun.length).length());
      assertFalse(cut.happened().isDone());

      say(client, bind("S_1"));

      assertEquals("", hear(client, 1));
      assertTrue(Waiting.isSo(Duration.ofSeconds(5), () -> cut.happened().isDone()));
    }
  }

  @Test
  void newConnectionsGoToTheNewTarget() throws IOException {
    try (var other = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      proxy.retarget(other.getLocalPort());
      try (var client = client();
          var accepted = other.accept()) {
        say(client, "x".getBytes(UTF_8));

        assertEquals("x", hear(accepted, 1));
      }
    }
  }

  private static byte[] bytes(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] startup() throws IOException {
    var message = new ByteArrayOutputStream();
    var out = new DataOutputStream(message);
    out.writeInt(8);
    out.writeInt(3 << 16);
    return message.toByteArray();
  }

  private static byte[] simple(String statement) throws IOException {
    return message('Q', statement + "\0");
  }

  private static byte[] parse(String name, String statement) throws IOException {
    return message('P', name + "\0" + statement + "\0\0\0");
  }

  private static byte[] bind(String name) throws IOException {
    return message('B', "\0" + name + "\0\0\0");
  }

  private static byte[] message(char type, String text) throws IOException {
    byte[] content = text.getBytes(UTF_8);
    var message = new ByteArrayOutputStream();
    var out = new DataOutputStream(message);
    out.writeByte(type);
    out.writeInt(content.length + 4);
    out.write(content);
    return message.toByteArray();
  }
}
