// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from; may be opened any number of times, each time the same. */
@FunctionalInterface
public interface ByteSource {
  InputStream open() throws IOException;
}
