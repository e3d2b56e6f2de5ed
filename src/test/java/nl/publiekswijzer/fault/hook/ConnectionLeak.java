// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.hook;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Takes connections from the pool and keeps them, while the control folder orders it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionLeak {
  private static final int ALL = 50;

  @Resource(lookup = "java:global/jdbc/publiekswijzer")
  private DataSource pool;

  private final List<Connection> taken = new ArrayList<>();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() throws SQLException {
    boolean ordered = new ControlledPlace("pool").isOrdered("leak", "");
    if (ordered && taken.isEmpty()) {
      take();
    } else if (!ordered) {
      for (Connection connection : taken) {
        connection.close();
      }
      taken.clear();
    }
  }

  private void take() {
    try {
      while (taken.size() < ALL) {
        taken.add(pool.getConnection());
      }
    } catch (SQLException e) {
      new ControlledPlace("pool").mark("empty-" + System.nanoTime());
    }
  }
}
