package org.xiaohao.supervision.diligence;

/** A problem found on a field day, of this village alone or of many. */
public record FieldNote(long fieldDayId, int number, NoteKind kind, String text) {
}
