// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.lang.reflect.InvocationTargetException;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/** Rows for a template: its fields are the components of a record. */
final class RecordRows implements JRDataSource {
  private final Iterator<? extends Record> rows;
  private Record row;

  RecordRows(List<? extends Record> rows) {
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    boolean found = rows.hasNext();
    if (found) {
      row = rows.next();
    }
    return found;
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
    try {
      return row.getClass().getDeclaredMethod(field.getName()).invoke(row);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new JRException(row.getClass().getName() + " has no " + field.getName(), e);
    } catch (InvocationTargetException e) {
      throw new JRException(e.getCause());
    }
  }
}
