// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import nl.publiekswijzer.publication.Base;

/**
 * The words of one part, from the bundle that lies beside its template.
 *
 * @param base what they speak of where they compare
 */
public record Words(ResourceBundle bundle, BaseWords base) {

  public static Words of(String part) {
    return new Words(
        ResourceBundle.getBundle(part + "/" + part, Dutch.LOCALE, Words.class.getClassLoader()),
        new BaseWords(Base.COUNTRY));
  }

  /** The same where another base is compared with. */
  public Words against(Content content) {
    return new Words(bundle, new BaseWords(content.subject().scope().base()));
  }

  /** The text of a key, with values that are already in Dutch form. */
  public String text(String key, Object... values) {
    String text = bundle.getString(key);
    return values.length == 0
        ? base.in(text)
        : new MessageFormat(base.inPattern(text), Dutch.LOCALE).format(values);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The passages of a section: {@code key.kop} and then {@code key.1}, {@code key.2} and on. */
  public List<Passage> section(String key, Object... values) {
    var passages = new ArrayList<Passage>();
    String heading = text(key + ".kop");
    for (int i = 1; has(key + "." + i); i++) {
      passages.add(Passage.text(i == 1 ? heading : null, text(key + "." + i, values)));
    }
    for (int i = 1; has(key + ".punt." + i); i++) {
      passages.add(Passage.item(text(key + ".punt." + i, values)));
    }
    return passages;
  }
}
