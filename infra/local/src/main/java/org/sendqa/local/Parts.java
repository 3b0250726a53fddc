package org.sendqa.local;

import java.util.Map;
import org.sendqa.local.mail.MailService;
import org.sendqa.local.template.Declarations;

/** Everything that runs, once it all runs. */
record Parts(
        Declarations declarations,
        Compute compute,
        Storage storage,
        MailService mail,
        Web web,
        Map<String, String> properties) {}
