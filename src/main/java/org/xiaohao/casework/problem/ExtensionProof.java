package org.xiaohao.casework.problem;

/** A piece of the item's evidence that an application for a later date rests on. */
public record ExtensionProof(long extensionId, long evidenceId, String description) {
}
