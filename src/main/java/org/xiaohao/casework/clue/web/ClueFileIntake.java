package org.xiaohao.casework.clue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.Clue;
import org.xiaohao.casework.clue.ClueFiles;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;

/** Takes the team's files in as they arrive, from the page and from programs. */
@Component
class ClueFileIntake {

  private static final String PURPOSE = "EVIDENCE";
  private static final int MOST_FILES = 10;
  private static final StreamedForm.Limits LIMITS =
      new StreamedForm.Limits(MOST_FILES + 2, 4000, MOST_FILES * 110L * 1024 * 1024);

  private final ClueFiles files;
  private final Attachments attachments;
  private final Keyring keyring;

  ClueFileIntake(ClueFiles files, Attachments attachments, Keyring keyring) {
    this.files = files;
    this.attachments = attachments;
    this.keyring = keyring;
  }

  /** Reads the form; returns the ids of its files, of which there must be one. */
  List<Long> read(Viewer viewer, String ref, HttpServletRequest request) throws IOException {
    Incoming incoming = new Incoming(viewer, files.requireMayAdd(viewer, ref));
    new StreamedForm(request, LIMITS).read(incoming);
    if (incoming.ids.isEmpty()) {
      throw DomainException.invalid("file", "clue.files.none");
    }
    return incoming.ids;
  }

  /** The parts as they arrive; each file is complete and on record before the next begins. */
  private final class Incoming implements StreamedForm.Parts {

    private final Viewer viewer;
    private final Clue clue;
    private final List<Long> ids = new ArrayList<>();

    Incoming(Viewer viewer, Clue clue) {
      this.viewer = viewer;
      this.clue = clue;
    }

    @Override
    public void field(String name, String value) {
      // The form has no field but its token.
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      long id = attachments.store(clue.subject(), new Upload(PURPOSE, fileName, declaredType, content),
          List.of(keyring.staff())).id();
      files.added(viewer, clue, id);
      ids.add(id);
    }
  }
}
