package org.xiaohao.casework.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.Sealing;
import org.xiaohao.platform.vault.Vault;

/** Seals and opens what reports say: the only place where their words are in memory. Rights are the caller's question. */
@Component
class ReportContents {

  private static final String TEXT = "text";
  private static final String RESPONDENT = "respondent";

  private final Vault vault;
  private final Keyring keyring;
  private final Optional<PostKeys> postKeys;
  private final ReportMapper mapper;
  private final ObjectMapper json;

  ReportContents(Vault vault, Keyring keyring, Optional<PostKeys> postKeys, ReportMapper mapper,
      ObjectMapper json) {
    this.vault = vault;
    this.keyring = keyring;
    this.postKeys = postKeys;
    this.mapper = mapper;
    this.json = json;
  }

  private List<Recipient> both(Report report) {
    return List.of(keyring.staff(), report.reporter());
  }

  /**
   * Seals what a new report says, in one go.
   *
   * @param name what is sealed for the name of who filed it, see {@link FiledNames}; empty for anonymous ones
   */
  void sealFiling(Report report, ReportText text, List<Respondent> respondents, List<Sealing> name) {
    List<Sealing> sealings = new ArrayList<>(name);
    sealings.add(new Sealing("report", report.id(), TEXT, write(text.withKey(report.reporter().keyId())), both(report)));
    sealings.addAll(respondentSealings(report, respondents, false));
    vault.sealAll(sealings);
  }

  ReportText text(Report report) {
    return vault.openAsStaff("report", report.id(), TEXT).map(sealed -> read(sealed, ReportText.class)).orElseThrow();
  }

  ReportText text(Report report, ReporterKey key) {
    return vault.openAsReporter("report", report.id(), TEXT, key).map(sealed -> read(sealed, ReportText.class))
        .orElseThrow();
  }

  /** Puts respondents, confirmed by a clerk or not, in the place of those known so far. */
  void replaceRespondents(Report report, List<Respondent> respondents, boolean confirmed) {
    mapper.listRespondents(report.id()).forEach(row -> vault.erase("report_respondent", row.id()));
    mapper.deleteRespondents(report.id());
    vault.sealAll(respondentSealings(report, respondents, confirmed));
  }

  /** Makes the rows of the respondents and says what is to be sealed for each. */
  private List<Sealing> respondentSealings(Report report, List<Respondent> respondents, boolean confirmed) {
    List<Sealing> sealings = new ArrayList<>();
    for (Respondent respondent : respondents) {
      RespondentRow row = new RespondentRow(report.id(), postKey(respondent.postId()), confirmed);
      mapper.insertRespondent(row);
      sealings.add(new Sealing("report_respondent", row.id(), RESPONDENT, write(respondent), List.of(keyring.staff())));
    }
    return sealings;
  }

  List<Respondent> respondents(Report report) {
    return mapper.listRespondents(report.id()).stream()
        .map(row -> vault.openAsStaff("report_respondent", row.id(), RESPONDENT).orElseThrow())
        .map(sealed -> read(sealed, Respondent.class)).toList();
  }

  /** The hashes under which reports on the same posts are found. */
  List<String> postKeys(List<Respondent> respondents) {
    return respondents.stream().map(Respondent::postId).filter(Objects::nonNull)
        .flatMap(post -> postKeys.orElseThrow().candidates(post).stream()).toList();
  }

  private String postKey(Long postId) {
    return postId == null ? null : postKeys.map(keys -> keys.of(postId)).orElse(null);
  }

  /** Keeps a note of the office on the report, such as a reason; later ones replace it. */
  void note(Report report, String field, String text) {
    if (text != null) {
      vault.replace("report", report.id(), "note." + field, text, List.of(keyring.staff()));
    }
  }

  Optional<String> note(Report report, String field) {
    return vault.openAsStaff("report", report.id(), "note." + field);
  }

  /** Seals a message of the thread to both sides; refuses if the reporter's key in the row was exchanged. */
  void sealMessage(Report report, long messageId, String text) {
    vault.seal("report_message", messageId, TEXT, text, both(report));
  }

  /** Whether the key in the row is the one that lies inside the sealed report (decision 12). */
  boolean keyUntouched(Report report) {
    return report.reporter().keyId().equals(text(report).reporterKeyId());
  }

  List<MessageView> messages(Report report) {
    return mapper.listMessages(report.id()).stream()
        .map(row -> row.view(vault.openAsStaff("report_message", row.id(), TEXT).orElseThrow())).toList();
  }

  List<MessageView> messages(Report report, ReporterKey key) {
    return mapper.listMessages(report.id()).stream()
        .map(row -> row.view(vault.openAsReporter("report_message", row.id(), TEXT, key).orElseThrow())).toList();
  }

  List<Recipient> recipients(Report report) {
    return both(report);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      // The cause would repeat the words.
      throw new IllegalStateException("a report cannot be written");
    }
  }

  private <T> T read(String sealed, Class<T> type) {
    try {
      return json.readValue(sealed, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed report cannot be read");
    }
  }
}
