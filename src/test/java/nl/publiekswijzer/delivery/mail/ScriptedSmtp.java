// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** A mail server on loopback that answers a command as told, and everything else well. */
final class ScriptedSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, String> answers;

  private ScriptedSmtp(Map<String, String> answers) throws IOException {
    this.answers = answers;
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * @param answers by the first word of a command; "." is the end of the message
   */
  static ScriptedSmtp answering(Map<String, String> answers) {
    try {
      return new ScriptedSmtp(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the client or the test is gone
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
    say(client, answers.getOrDefault("", "220 hier"));
    boolean message = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (message && !line.equals(".")) {
        continue;
      }
      String command = line.split("[ :]")[0];
      message = command.equals("DATA") && !answers.containsKey("DATA");
      if (command.equals("QUIT") && answers.containsKey("QUIT")) {
        return;
      }
      say(client, answers.getOrDefault(command, message ? "354 toe maar" : "250 goed"));
    }
  }

  private static void say(Socket client, String answer) throws IOException {
    client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
