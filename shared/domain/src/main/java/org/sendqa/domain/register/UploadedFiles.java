package org.sendqa.domain.register;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;

/** The files people upload, and the lists of refused rows that are given back to them. */
public interface UploadedFiles {

    /** The media type a register must be uploaded as. */
    String MEDIA_TYPE = "text/csv";

    /** An address to put one file to, for a while. */
    URI addressFor(String authority, String upload, Duration validFor);

    /** How many bytes the file of an upload has. */
    long size(String authority, String upload);

    /** Opens the file of an upload; the caller closes it. */
    InputStream open(String authority, String upload);

    /** Keeps the list of an upload's refused rows; the same list again changes nothing. */
    void keepRejects(String authority, String upload, String csv);

    /** An address to get that list from, for a while. */
    URI rejects(String authority, String upload, Duration validFor);
}
