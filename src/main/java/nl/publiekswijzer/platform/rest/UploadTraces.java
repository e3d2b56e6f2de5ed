// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Overwrites what the server keeps of a body with files, as soon as it was read: its buffers are
 * cut from 64 kB that each thread has, and would stay as they are until other requests come. They
 * are the server's own and can be reached by its classes as they are only; where those are others,
 * the log says so once.
 */
final class UploadTraces {
  private static final Logger LOG = Logger.getLogger(UploadTraces.class.getName());
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Object input;
  private Field content;

  UploadTraces(ServletRequest request) {
    try {
      input =
          call(
              call(call(bare(request), "getUnwrappedCoyoteRequest"), "getCoyoteRequest"),
              "getInputBuffer");
      content = content(input.getClass());
    } catch (ReflectiveOperationException | RuntimeException e) {
      tell(e);
    }
  }

  /** Overwrites the bytes that were read last, which lie before where the buffer is read on. */
  void wipe(int read) {
    overwrite(read, 0);
  }

  /** Overwrites the last piece, read or not; nothing more of the body is read. */
  void wipeRest() {
    overwrite(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private void overwrite(int before, int after) {
    try {
      Object buffer = content == null ? null : content.get(input);
      if (buffer != null && Boolean.TRUE.equals(call(buffer, "hasArray"))) {
        int begin = (int) call(buffer, "arrayOffset");
        int at = (int) call(buffer, "position");
        int all = (int) call(buffer, "capacity");
        Arrays.fill(
            (byte[]) call(buffer, "array"),
            begin + Math.max(0, at - before),
            begin + at + Math.min(all - at, after),
            (byte) 0);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      tell(e);
    }
  }

  private static Field content(Class<?> input) throws ReflectiveOperationException {
    for (Class<?> type = input; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals("inputContentBuffer")) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(input.getName());
  }

  private static void tell(Exception failure) {
    if (!TOLD.getAndSet(true)) {
      LOG.log(
          Level.WARNING,
          failure,
          () -> "rows of member files stay in memory until other requests come: unknown server");
    }
  }

  private static ServletRequest bare(ServletRequest wrapped) {
    ServletRequest bare = wrapped;
    while (bare instanceof ServletRequestWrapper wrapper) {
      bare = wrapper.getRequest();
    }
    return bare;
  }

  private static Object call(Object of, String name) throws ReflectiveOperationException {
    var method = of.getClass().getMethod(name);
    method.setAccessible(true);
    return method.invoke(of);
  }
}
