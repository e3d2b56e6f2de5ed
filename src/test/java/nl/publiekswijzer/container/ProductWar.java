// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import java.io.File;
import nl.publiekswijzer.it.Project;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of this build with the classes of a test in it. */
final class ProductWar {
  private ProductWar() {}

  static WebArchive with(Package tests, String job) {
    File war = Project.target().resolve("publiekswijzer.war").toFile();
    return ShrinkWrap.createFromZipFile(WebArchive.class, war)
        .addPackage(tests)
        .addPackage(tests.getName() + ".web")
        .addAsWebInfResource("views/half.xhtml", "views/half.xhtml")
        .addAsResource(job, job);
  }
}
