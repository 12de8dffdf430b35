class JobError(Exception):
    """The job cannot run as asked, or did not end as it should; the message says what to do."""
