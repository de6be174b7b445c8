package org.xiaohao.platform.attachment;

import java.time.Instant;

/**
 * A stored file as a list shows it.
 *
 * @param id id of the attachment
 * @param fileName cleaned file name, safe in a download header after the usual encoding
 * @param size length in bytes
 * @param mediaType type found in the content; still to be sent with {@code nosniff} and as a download
 * @param storedAt when it was complete, UTC
 * @param purpose code of what it is for
 */
public record AttachmentView(long id, String fileName, long size, String mediaType, Instant storedAt, String purpose) {
}
