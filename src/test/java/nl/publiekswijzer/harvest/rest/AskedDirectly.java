// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.Parameters;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.harvest.usecase.Harvesting;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.usecase.Describing;

/** The interface for harvesters as a harvester of others sees it, without a server between them. */
record AskedDirectly(Composition product) {
  private static final String ADDRESS = "http://localhost:8080/api/v1/oai";

  static AskedDirectly of(Composition product) {
    return new AskedDirectly(product);
  }

  /** The answer to arguments as they stand in an address. */
  String ask(String arguments) {
    var sent = new MultivaluedHashMap<String, String>();
    for (String argument : arguments.split("&")) {
      String[] both = argument.split("=", 2);
      sent.add(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    var settings = product.get(Settings.class);
    var document = new HarvestDocument(settings, product.get(Describing.class), product.clock());
    var harvesting = product.get(Harvesting.class);
    var verbs = new HarvestVerbs(harvesting, document, settings);
    var resource = new HarvestResource(harvesting, verbs, document);
    return new String(resource.told(new HarvestArguments(sent)), StandardCharsets.UTF_8);
  }

  ServiceProvider harvester() {
    return new ServiceProvider(
        new Context()
            .withBaseUrl(ADDRESS)
            .withGranularity(Granularity.Second)
            .withSaveUnparsedMetadata()
            .withOAIClient(new Client()));
  }

  private final class Client extends OAIClient {
    @Override
    public InputStream execute(Parameters parameters) {
      String query = URI.create(parameters.toUrl(ADDRESS)).getRawQuery();
      return new ByteArrayInputStream(ask(query).getBytes(StandardCharsets.UTF_8));
    }
  }
}
