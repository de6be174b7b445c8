package org.xiaohao.platform.attachment;

/**
 * A file that was just stored completely.
 *
 * @param id id of the attachment
 * @param fileName cleaned file name
 * @param size length in bytes
 * @param mediaType type found in the content
 */
public record Attachment(long id, String fileName, long size, String mediaType) {
}
