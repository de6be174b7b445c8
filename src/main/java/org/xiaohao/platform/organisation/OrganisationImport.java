package org.xiaohao.platform.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads an organisation file into the register. What is there already, by its code, is left as it is, so a file that
 * has grown can be loaded again. Accounts come without a password: see {@link Accounts#setMissingPasswordHashes}.
 */
@Component
public class OrganisationImport {

  /** How many rows the import added. */
  public record Added(int divisions, int offices, int posts, int accounts, int ties) {

    boolean nothing() {
      return divisions + offices + posts + accounts + ties == 0;
    }

    String numbers() {
      return "divisions " + divisions + " offices " + offices + " posts " + posts + " accounts " + accounts + " ties "
          + ties;
    }
  }

  private final OrganisationImportMapper mapper;
  private final KeptRegister register;
  private final ApplicationEventPublisher events;

  OrganisationImport(OrganisationImportMapper mapper, KeptRegister register, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.register = register;
    this.events = events;
  }

  /**
   * Loads the file, wholly or not at all.
   *
   * @throws BadOrganisationFile if it is not as it must be; the message names line and key
   */
  @Transactional
  public Added load(Resource file) {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      register.changed();
      OrganisationPlan plan = OrganisationFile.read(file.getFilename(), reader);
      Added added = new OrganisationWriter(mapper, plan).write();
      if (!added.nothing()) {
        events.publishEvent(new OrganisationChanged("organisation.import", added.numbers()));
      }
      return added;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
