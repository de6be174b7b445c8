package org.xiaohao.platform.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  public record Added(int divisions, int offices, int posts, int accounts, int ties) {}

  private final OrganisationImportMapper mapper;
  private final KeptRegister register;

  OrganisationImport(OrganisationImportMapper mapper, KeptRegister register) {
    this.mapper = mapper;
    this.register = register;
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
      return new OrganisationWriter(mapper, plan).write();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
