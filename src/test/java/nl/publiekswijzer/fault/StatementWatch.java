// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads along with what a client says to PostgreSQL (protocol 3.0, unencrypted), and knows which
 * statements it has executed: simple ones, and prepared ones by their name.
 */
final class StatementWatch {
  private static final int PROTOCOL_3 = 196_608;
  private static final int LENGTH_BYTES = 4;

  /** So much of a message is kept; names and statements stand at its beginning. */
  private static final int MOST = 16_384;

  private final Map<String, String> prepared = new HashMap<>();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private boolean started;
  private int type = -1;
  private int length;
  private int lengthBytes;
  private int read;

  /** The statements whose execution was asked for in these bytes. */
  List<String> executed(byte[] bytes, int count) {
    var statements = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      if (isMessageComplete(bytes[i])) {
        String statement = end();
        if (statement != null) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  /** The first message of a connection has no type. */
  private boolean isMessageComplete(byte next) {
    if (started && type < 0) {
      type = next;
    } else if (lengthBytes < LENGTH_BYTES) {
      length = length << 8 | next & 0xff;
      lengthBytes++;
    } else {
      read++;
      if (message.size() < MOST) {
        message.write(next);
      }
    }
    return lengthBytes == LENGTH_BYTES && read == length - LENGTH_BYTES;
  }

  private String end() {
    byte[] content = message.toByteArray();
    int was = type;
    message.reset();
    type = -1;
    length = 0;
    lengthBytes = 0;
    read = 0;
    if (!started) {
      started = ByteBuffer.wrap(content).getInt() == PROTOCOL_3;
      return null;
    }
    return statement((char) was, content);
  }

  private String statement(char kind, byte[] content) {
    return switch (kind) {
      case 'Q' -> texts(content, 1).get(0);
      case 'P' -> {
        var texts = texts(content, 2);
        prepared.put(texts.get(0), texts.get(1));
        yield null;
      }
      case 'B' -> prepared.getOrDefault(texts(content, 2).get(1), "");
      default -> null;
    };
  }

  /** Texts that end with a zero byte. */
  private static List<String> texts(byte[] content, int count) {
    var texts = new ArrayList<String>();
    int begin = 0;
    for (int i = 0; i < content.length && texts.size() < count; i++) {
      if (content[i] == 0) {
        texts.add(new String(content, begin, i - begin, StandardCharsets.UTF_8));
        begin = i + 1;
      }
    }
    if (texts.size() < count) {
      texts.add(new String(content, begin, content.length - begin, StandardCharsets.UTF_8));
    }
    while (texts.size() < count) {
      texts.add("");
    }
    return texts;
  }
}
