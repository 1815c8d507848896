"""Documents: the articles that report statements."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import RecordQuestion, RegisterQuestion

documents = Blueprint("documents", __name__)


@documents.get("/documents")
@contract("listDocuments", "documents", published.Document, RegisterQuestion, refusals=(400, 410), many=True)
def list_documents(question: Question) -> Response:
    """List documents by name; `q` completes a name from any spelling."""
    return list_named("documents", question)


@documents.get("/documents/<id>")
@contract("getDocument", "documents", published.Document, RecordQuestion, refusals=(400, 404))
def get_document(question: Question, id: str) -> Response:
    """Get one document by its id."""
    return get_named("documents", question, id)
