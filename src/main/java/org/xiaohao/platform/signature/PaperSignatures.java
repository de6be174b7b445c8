package org.xiaohao.platform.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * Signatures given on paper (ruling 25): an office uploads the scan and then says in the task's own form what was signed.
 * The signature counts as its person's; the trail says who recorded it.
 */
@Service
public class PaperSignatures {

  private final PaperSignatureMapper mapper;
  private final PaperScans scans;
  private final Tasks tasks;
  private final Viewers viewers;
  private final TransactionTemplate transaction;

  PaperSignatures(PaperSignatureMapper mapper, PaperScans scans, Tasks tasks, Viewers viewers,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.scans = scans;
    this.tasks = tasks;
    this.viewers = viewers;
    this.transaction = transaction;
  }

  /** The task, if this person may record that it was signed on paper; else says why not. */
  public WorkItem task(Viewer clerk, String taskRef) {
    return tasks.recordable(clerk, taskRef);
  }

  /** The scan this person uploaded for a task and has not used yet. */
  public Optional<PaperSignature> begun(Viewer clerk, String taskRef) {
    return mapper.findOpen(taskRef, clerk.personId());
  }

  /**
   * Takes the scan. Must be called outside a transaction; if the upload breaks off nothing remains.
   *
   * @param signedOn date on the paper
   */
  public void scan(Viewer clerk, String taskRef, LocalDate signedOn, Upload upload) throws IOException {
    WorkItem item = task(clerk, taskRef);
    if (signedOn == null || signedOn.isAfter(scans.today())) {
      throw DomainException.invalid("signedOn", "paper.signed.on", scans.today());
    }
    long id = transaction.execute(status -> {
      mapper.insert(item, clerk.personId(), signedOn);
      return mapper.findLastId(taskRef, clerk.personId());
    });
    boolean stored = false;
    try {
      scans.store(mapper.findById(id).orElseThrow().scanOwner(), upload);
      stored = true;
    } finally {
      if (!stored) {
        transaction.executeWithoutResult(status -> mapper.delete(id));
      }
    }
  }

  /**
   * Completes the task with what was signed. What is issued by its handler already finds the signature on paper.
   *
   * @param form the form of the task, filled after the paper
   */
  @Transactional
  public void complete(Viewer clerk, String taskRef, JsonNode form) {
    WorkItem item = task(clerk, taskRef);
    PaperSignature paper = begun(clerk, taskRef)
        .orElseThrow(() -> DomainException.invalid("file", "paper.scan.missing"));
    if (mapper.finish(paper.id()) == 0) {
      throw DomainException.conflict("task.changed.meanwhile");
    }
    tasks.completeOnPaper(clerk, viewers.of(item.assigneeId()), taskRef, form);
  }

  /** The signature on paper with which a task was completed. */
  public Optional<PaperSignature> ofTask(String taskRef) {
    return mapper.findDone(taskRef);
  }

  /** All of a case, oldest first. The caller has checked that the case may be seen. */
  public List<PaperSignature> ofCase(CaseRef subject) {
    return mapper.listByCase(subject);
  }

  /** The scan with its hash. The caller has checked that the case may be seen. */
  public AttachmentView file(PaperSignature paper) {
    return scans.of(paper.scanOwner());
  }

  /** A scan about to be handed out to somebody who may see the case; the reading is on record. */
  @Transactional
  public AttachmentView opened(Viewer viewer, long id) {
    PaperSignature paper = mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
    return scans.opened(viewer, paper.subject(), paper.scanOwner());
  }
}
