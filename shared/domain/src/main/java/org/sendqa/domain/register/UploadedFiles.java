package org.sendqa.domain.register;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The files people upload, and the lists of refused rows that are given back to them. */
public interface UploadedFiles {

    /** The media type a register must be uploaded as; its content says whether it is CSV or a workbook. */
    String MEDIA_TYPE = "application/octet-stream";

    /** What must be sent with a file, as it stands: the store then takes one file and refuses any other at once. */
    Map<String, String> HEADERS = Map.of("Content-Type", MEDIA_TYPE, "If-None-Match", "*");

    /**
     * An address to put one file of so many bytes to with {@link #HEADERS}, for a while; any other is refused there,
     * and so is a second.
     */
    URI addressFor(String authority, String upload, long bytes, Duration validFor);

    /** How many bytes the file of an upload has. */
    long size(String authority, String upload);

    /** Opens the file of an upload; the caller closes it. */
    InputStream open(String authority, String upload);

    /** Keeps what an officer is shown before an upload is taken, as JSON; another one later changes nothing. */
    void keepPreview(String authority, String upload, String json);

    /** What was kept to be shown of an upload. */
    String preview(String authority, String upload);

    /** Keeps the list of rows that would be refused of an upload; another one later changes nothing. */
    void keepPreviewedRejects(String authority, String upload, String csv);

    /** An address to get that list from, for a while. */
    URI previewedRejects(String authority, String upload, Duration validFor);

    /** Keeps the list of an upload's refused rows; the same list again changes nothing. */
    void keepRejects(String authority, String upload, String csv);

    /** An address to get that list from, for a while. */
    URI rejects(String authority, String upload, Duration validFor);
}
